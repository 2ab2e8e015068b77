package pe.cumbe.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often something may be done: a bucket that fills evenly, one for each limit and key. In memory and bounded; a
 * restart forgives. Keys are drafts and cases, and addresses only where the limit is loose.
 */
@ApplicationScoped
public class RateLimits {

    private static final int REMEMBERED = 50_000;

    private final Clock clock;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Inject
    public RateLimits(Clock clock) {
        this.clock = clock;
    }

    /**
     * So many in so long, at once or spread out.
     *
     * @param name what is limited, so that keys of two limits never meet
     */
    public record Limit(String name, int most, Duration within) {}

    private record Bucket(double used, Instant at) {}

    /** Takes one, when there is one left. */
    public boolean admits(Limit limit, String key) {
        var now = clock.instant();
        synchronized (buckets) {
            var bucket = buckets.get(limit.name() + " " + key);
            double used = bucket == null ? 0 : Math.max(0, bucket.used() - refilled(limit, bucket.at(), now));
            if (used + 1 > limit.most()) {
                return false;
            }
            buckets.put(limit.name() + " " + key, new Bucket(used + 1, now));
            return true;
        }
    }

    private static double refilled(Limit limit, Instant from, Instant now) {
        var passed = Math.max(0, Duration.between(from, now).toMillis());
        return (double) limit.most() * passed / limit.within().toMillis();
    }
}
