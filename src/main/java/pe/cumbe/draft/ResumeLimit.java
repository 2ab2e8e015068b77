package pe.cumbe.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import pe.cumbe.shared.Rejected;

/**
 * Slows down guessing at short keys: {@value #MISSES} misses in a minute over the whole portal, and for the rest of it
 * nobody resumes by key; people with their cookie notice nothing. With a thousand drafts alive, a guesser who kept the
 * portal at this limit would need weeks for one hit, among drafts that live thirty days.
 */
@ApplicationScoped
public class ResumeLimit {

    static final int MISSES = 20;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Clock clock;
    private Instant until = Instant.EPOCH;
    private int misses;

    @Inject
    public ResumeLimit(Clock clock) {
        this.clock = clock;
    }

    synchronized void check() {
        if (misses >= MISSES && clock.instant().isBefore(until)) {
            throw new Rejected(DraftReason.TOO_MANY_TRIES);
        }
    }

    synchronized void missed() {
        var now = clock.instant();
        if (!now.isBefore(until)) {
            misses = 0;
            until = now.plus(WINDOW);
        }
        misses++;
    }
}
