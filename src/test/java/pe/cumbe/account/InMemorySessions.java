package pe.cumbe.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sessions of a test. */
public class InMemorySessions implements AccountSessions {

    private final List<AccountSession> all = new ArrayList<>();

    @Override
    public void add(AccountSession session) {
        all.add(session);
    }

    @Override
    public Optional<AccountSession> find(String code) {
        return all.stream().filter(session -> session.code().equals(code)).findFirst();
    }

    @Override
    public List<AccountSession> open(String username, Instant since) {
        return all.stream()
                .filter(session -> session.username().equals(username) && !session.isClosed())
                .filter(session -> !session.lastSeen().isBefore(since))
                .sorted(Comparator.comparing(AccountSession::lastSeen).reversed())
                .toList();
    }

    @Override
    public void see(String code, Instant now, Instant since) {
        find(code).filter(session -> session.lastSeen().isBefore(since)).ifPresent(session -> session.see(now));
    }

    @Override
    public void forget(Instant before) {
        all.removeIf(session -> session.lastSeen().isBefore(before));
    }
}
