package pe.cumbe.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The sessions of accounts. */
public interface AccountSessions {

    void add(AccountSession session);

    Optional<AccountSession> find(String code);

    /** Those of an account that nobody closed and that were seen since; latest first. */
    List<AccountSession> open(String username, Instant since);

    /** Notes that it was seen, unless somebody noted it since that instant. */
    void see(String code, Instant now, Instant since);

    /** Forgets those that were seen last before. */
    void forget(Instant before);
}
