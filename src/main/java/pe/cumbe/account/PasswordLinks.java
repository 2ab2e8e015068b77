package pe.cumbe.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Links for a new password. */
public interface PasswordLinks {

    void add(PasswordLink link);

    /** Locks its row until the transaction ends, so that two clicks do not both use it. */
    Optional<PasswordLink> hold(String tokenHash);

    /** Those of an account made since. */
    List<PasswordLink> madeSince(String username, Instant since);

    /** Forgets those made before. */
    void forget(Instant before);
}
