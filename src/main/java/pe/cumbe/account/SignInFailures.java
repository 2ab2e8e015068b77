package pe.cumbe.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Failed sign-ins in a row, and how long they hold an account back ({@link LockRule}). */
@Embeddable
class SignInFailures {

    private int failures;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    /** Until when sign-ins are not even tried; empty when they are. */
    Optional<Instant> heldUntil(Instant now) {
        return Optional.ofNullable(lockedUntil).filter(until -> until.isAfter(now));
    }

    /** One more in a row; true when this one locked the account out. */
    boolean note(Instant now) {
        failures++;
        var wait = LockRule.after(failures);
        lockedUntil = wait.isZero() ? null : now.plus(wait);
        return failures >= LockRule.LOCKED_OUT;
    }

    void forget() {
        failures = 0;
        lockedUntil = null;
    }
}
