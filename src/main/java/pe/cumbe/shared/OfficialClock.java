package pe.cumbe.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The official time, in the zone of Peru, and the only reader of the machine's clock. Demo content is filed through the
 * same desks as everything else, but on days that have passed: {@link #during} lets one thread work at another instant.
 */
@ApplicationScoped
public class OfficialClock {

    public static final ZoneId ZONE = ZoneId.of("America/Lima");

    private static final ThreadLocal<Instant> BORROWED = new ThreadLocal<>();

    @Produces
    @ApplicationScoped
    public Clock clock() {
        return new Official(ZONE);
    }

    /** Runs the work with the clock standing at the given instant, on this thread alone. For first-day content. */
    public static <T> T during(Instant instant, Supplier<T> work) {
        var before = BORROWED.get();
        BORROWED.set(instant);
        try {
            return work.get();
        } finally {
            if (before == null) {
                BORROWED.remove();
            } else {
                BORROWED.set(before);
            }
        }
    }

    /** CDI proxies this class, hence the open constructor. */
    static class Official extends Clock {

        private final ZoneId zone;

        Official() {
            this(ZONE);
        }

        Official(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Official(other);
        }

        @Override
        public Instant instant() {
            var borrowed = BORROWED.get();
            return borrowed == null ? Instant.now() : borrowed;
        }
    }
}
