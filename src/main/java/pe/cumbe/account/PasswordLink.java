package pe.cumbe.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link for a new password: it serves once, some minutes, and ends when another one is sent. Its token is not here. */
@Entity
@Table(name = "password_link")
public class PasswordLink {

    static final Duration SERVES = Duration.ofMinutes(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String username;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "serves_until")
    private Instant servesUntil;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected PasswordLink() {} // for JPA

    @SuppressWarnings("NullAway.Init")
    PasswordLink(String username, String tokenHash, Instant now) {
        this.username = username;
        this.tokenHash = tokenHash;
        this.madeAt = now;
        this.servesUntil = now.plus(SERVES);
    }

    String username() {
        return username;
    }

    String tokenHash() {
        return tokenHash;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant servesUntil() {
        return servesUntil;
    }

    boolean serves(Instant now) {
        return closedAt == null && now.isBefore(servesUntil);
    }

    /** It was used, or another one took its place. */
    void close(Instant now) {
        closedAt = now;
    }
}
