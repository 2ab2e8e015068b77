package pe.cumbe.tracking.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import pe.cumbe.casefile.CaseNumber;

/**
 * Makes whoever misses a key wait, longer each time: a case from an address, so that nobody shuts another out of their
 * case, and a neighbour's mistakes are the neighbour's. Counted by what was typed, whether there is such a case or not.
 */
@ApplicationScoped
public class WrongKeys {

    /** Misses that cost nothing: people mistype. */
    static final int FREE = 5;

    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGIVEN = Duration.ofHours(1);
    private static final int REMEMBERED = 20_000;

    private final Clock clock;

    private final Map<String, Missed> missed = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Missed> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Inject
    public WrongKeys(Clock clock) {
        this.clock = clock;
    }

    private record Missed(int times, Instant last) {}

    /** How long to wait before the next try; nothing when it may be now. */
    public Duration wait(String number, String address) {
        synchronized (missed) {
            var known = missed.get(key(number, address));
            if (known == null) {
                return Duration.ZERO;
            }
            var left = Duration.between(clock.instant(), known.last().plus(delay(known.times())));
            return left.isNegative() ? Duration.ZERO : left;
        }
    }

    public void miss(String number, String address) {
        synchronized (missed) {
            var now = clock.instant();
            var known = missed.get(key(number, address));
            var times = known == null || known.last().plus(FORGIVEN).isBefore(now) ? 0 : known.times();
            missed.put(key(number, address), new Missed(times + 1, now));
        }
    }

    private static Duration delay(int times) {
        if (times < FREE) {
            return Duration.ZERO;
        }
        var delay = Duration.ofSeconds(1L << Math.min(times - FREE + 1, 20));
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }

    private static String key(String number, String address) {
        // what is no number of a case is of another room, which writes its numbers in one way
        var plain = CaseNumber.read(number).map(CaseNumber::value).orElse(number);
        return plain.substring(0, Math.min(60, plain.length())) + " " + address;
    }
}
