package pe.cumbe.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import pe.cumbe.casefile.CaseNumber;
import pe.cumbe.shared.Rejected;

/**
 * Slows down guessing at the key of one number: {@value #MISSES} misses in an hour and the number rests until the hour
 * is over. Keyed by what was typed and not by address, which a whole village shares; known and unknown numbers count
 * alike. In memory: a restart forgives, and fifty bits of key do the rest.
 */
@ApplicationScoped
public class TryLimit {

    static final int MISSES = 60;
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int REMEMBERED = 20_000;

    private final Clock clock;

    private final Map<String, Window> windows = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Inject
    public TryLimit(Clock clock) {
        this.clock = clock;
    }

    /** Refuses when that number has been missed too often. */
    void check(String typed) {
        synchronized (windows) {
            var window = windows.get(fold(typed));
            if (window != null && window.misses >= MISSES && clock.instant().isBefore(window.until)) {
                throw new Rejected(TrackingReason.TOO_MANY_TRIES);
            }
        }
    }

    void missed(String typed) {
        synchronized (windows) {
            var now = clock.instant();
            var window = windows.get(fold(typed));
            var misses = window == null || !now.isBefore(window.until) ? 0 : window.misses;
            var until = misses == 0 || window == null ? now.plus(WINDOW) : window.until;
            windows.put(fold(typed), new Window(misses + 1, until));
        }
    }

    private static String fold(String typed) {
        return CaseNumber.read(typed).map(CaseNumber::value).orElse("");
    }

    private record Window(int misses, Instant until) {}
}
