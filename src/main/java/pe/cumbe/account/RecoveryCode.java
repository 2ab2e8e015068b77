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

/** A code on paper for whoever lost the telephone. Only its seal is here; it serves once. */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String username;
    private String seal;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected RecoveryCode() {} // for JPA

    @SuppressWarnings("NullAway.Init")
    RecoveryCode(String username, String seal) {
        this.username = username;
        this.seal = seal;
    }

    String username() {
        return username;
    }

    String seal() {
        return seal;
    }

    boolean isUsed() {
        return usedAt != null;
    }

    void use(Instant now) {
        usedAt = now;
    }
}
