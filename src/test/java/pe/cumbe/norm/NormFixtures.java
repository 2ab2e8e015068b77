package pe.cumbe.norm;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import pe.cumbe.shared.OfficialClock;

/** Norms in named situations; every one of them is made up. */
final class NormFixtures {

    static final NormTypes TYPES = new NormTypes();
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T15:00:00Z"), OfficialClock.ZONE);

    private NormFixtures() {}

    static NormDesk desk(Norms norms, List<NormsLoaded> announced) {
        return new NormDesk(norms, TYPES, (actor, act) -> {}, new Announcements(announced), CLOCK);
    }

    static NormDesk desk(Norms norms) {
        return desk(norms, new ArrayList<>());
    }

    static LoadNorm law(String externalId, String number, int year, String text) {
        return norm(externalId, "LEY", new NormNumber(number, year, null), false, "Ley que inventa algo", text);
    }

    static LoadNorm ordinance(String number, int year, String text) {
        return norm(
                "region/or/" + number + "-" + year,
                "OR",
                new NormNumber(number, year, "GR.CAJ-CR"),
                true,
                "Ordenanza que inventa algo",
                text);
    }

    static LoadNorm norm(String externalId, String type, NormNumber number, boolean own, String title, String text) {
        return new LoadNorm(
                externalId,
                type,
                number,
                null,
                own,
                null,
                null,
                title,
                null,
                null,
                LocalDate.of(number.year(), 6, 1),
                null,
                NormStatus.UNVERIFIED,
                null,
                "https://ejemplo.pe/norma",
                text);
    }

    static Path sample() {
        try {
            return Path.of(Objects.requireNonNull(NormFixtures.class.getResource("/norm/sample.jsonl"))
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Remembers what is announced. */
    private record Announcements(List<NormsLoaded> fired) implements Event<NormsLoaded> {

        @Override
        public void fire(NormsLoaded event) {
            fired.add(event);
        }

        @Override
        public <U extends NormsLoaded> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends NormsLoaded> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<NormsLoaded> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends NormsLoaded> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends NormsLoaded> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
