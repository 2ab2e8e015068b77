package pe.cumbe.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Links of a test. */
class InMemoryPasswordLinks implements PasswordLinks {

    private final List<PasswordLink> all = new ArrayList<>();

    @Override
    public void add(PasswordLink link) {
        all.add(link);
    }

    @Override
    public Optional<PasswordLink> hold(String tokenHash) {
        return all.stream().filter(link -> link.tokenHash().equals(tokenHash)).findFirst();
    }

    @Override
    public List<PasswordLink> madeSince(String username, Instant since) {
        return all.stream()
                .filter(link ->
                        link.username().equals(username) && !link.madeAt().isBefore(since))
                .toList();
    }

    @Override
    public void forget(Instant before) {
        all.removeIf(link -> link.madeAt().isBefore(before));
    }
}
