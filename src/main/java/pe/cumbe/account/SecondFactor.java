package pe.cumbe.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.LegalTerm;

/**
 * What the telephone of a person shares with the portal. The secret is locked and never shown again. A code serves once;
 * wrong ones in a row hold back as wrong passwords do ({@link LockRule}), and a right password does not forget them.
 */
@Entity
@Table(name = "second_factor")
@LegalTerm("segundo paso de ingreso")
public class SecondFactor {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String username;

    private byte[] secret;

    @Column(name = "last_step")
    private long lastStep;

    private int failures;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected SecondFactor() {} // for JPA

    @SuppressWarnings("NullAway.Init")
    SecondFactor(String username, byte[] lockedSecret, long step) {
        this.username = username;
        this.secret = lockedSecret.clone();
        this.lastStep = step;
    }

    String username() {
        return username;
    }

    byte[] lockedSecret() {
        return secret.clone();
    }

    boolean isHeld(Instant now) {
        return lockedUntil != null && lockedUntil.isAfter(now);
    }

    /** Whether a code of that step was accepted already, or a later one was. */
    boolean isSpent(long step) {
        return step <= lastStep;
    }

    void spend(long step) {
        lastStep = step;
        forgive();
    }

    void forgive() {
        failures = 0;
        lockedUntil = null;
    }

    void noteFailure(Instant now) {
        failures++;
        var wait = LockRule.after(failures);
        lockedUntil = wait.isZero() ? null : now.plus(wait);
    }
}
