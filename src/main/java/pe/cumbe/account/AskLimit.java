package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import pe.cumbe.shared.ClientAddress;
import pe.cumbe.shared.Rejected;

/** How often one address asks for help with a password. In memory and bounded; loose, since a whole office may share one. */
@ApplicationScoped
public class AskLimit {

    static final int MOST = 200;
    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;

    private final Map<String, Asked> addresses = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Asked> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Counts once more, or refuses with {@link SignInReason#WAIT}. */
    synchronized void count(ClientAddress address, Instant now) {
        var key = address.limitKey();
        var before = addresses.get(key);
        if (before == null || !now.isBefore(before.since().plus(WINDOW))) {
            addresses.put(key, new Asked(1, now));
        } else if (before.count() >= MOST) {
            throw new Rejected(SignInReason.WAIT);
        } else {
            addresses.put(key, new Asked(before.count() + 1, before.since()));
        }
    }

    /** Since the first of the window. */
    private record Asked(int count, Instant since) {}
}
