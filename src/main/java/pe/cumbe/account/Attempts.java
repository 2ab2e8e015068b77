package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import pe.cumbe.shared.ClientAddress;

/**
 * Failed sign-ins that no account can hold: of names nobody has, and of addresses. In memory and bounded. Addresses are
 * counted loosely, because a whole village may share one.
 */
@ApplicationScoped
public class Attempts {

    static final int PER_ADDRESS = 60;
    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int REMEMBERED = 20_000;

    private final Map<String, Failures> names = new Bounded();
    private final Map<String, Failures> addresses = new Bounded();

    synchronized boolean mustWait(String username, ClientAddress address, Instant now) {
        var name = names.get(username);
        if (name != null && now.isBefore(name.since().plus(LockRule.after(name.count())))) {
            return true;
        }
        var place = addresses.get(address.limitKey());
        return place != null
                && place.count() >= PER_ADDRESS
                && now.isBefore(place.since().plus(WINDOW));
    }

    /** Failures of accounts that exist are counted by the account itself; of the rest, here. */
    synchronized void noteFailure(String username, boolean exists, ClientAddress address, Instant now) {
        if (!exists) {
            var before = names.get(username);
            names.put(username, new Failures(before == null ? 1 : before.count() + 1, now));
        }
        var place = addresses.get(address.limitKey());
        addresses.put(
                address.limitKey(),
                place == null || !now.isBefore(place.since().plus(WINDOW))
                        ? new Failures(1, now)
                        : new Failures(place.count() + 1, place.since()));
    }

    /** For names {@code since} is the last failure; for addresses, the first of the window. */
    private record Failures(int count, Instant since) {}

    private static final class Bounded extends LinkedHashMap<String, Failures> {

        private static final long serialVersionUID = 1L;

        private Bounded() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    }
}
