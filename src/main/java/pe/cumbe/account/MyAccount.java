package pe.cumbe.account;

import java.time.Instant;
import java.util.Optional;

/** A person's own account, as they see it. */
public record MyAccount(
        String username,
        String displayName,
        Optional<String> email,
        boolean demo,
        Optional<Instant> secondFactorSince) {}
