package pe.cumbe.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.LegalTerm;

/**
 * A session of an account, from the right password until it is closed, by its owner, by whoever manages accounts, or by
 * idleness. It says with what kind of browser, never from where.
 */
@Entity
@Table(name = "account_session")
@LegalTerm("sesión")
public class AccountSession {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private String username;
    private String browser;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "last_seen_at")
    private Instant lastSeen;

    @Column(name = "second_step")
    private boolean secondStep;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected AccountSession() {} // for JPA

    @SuppressWarnings("NullAway.Init")
    AccountSession(String username, String browser, Instant now) {
        this.code = UUID.randomUUID().toString();
        this.username = username;
        this.browser = browser;
        this.openedAt = now;
        this.lastSeen = now;
    }

    String code() {
        return code;
    }

    String username() {
        return username;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    Instant lastSeen() {
        return lastSeen;
    }

    /** Whether the code of the telephone was typed in it. */
    boolean isSecondStepDone() {
        return secondStep;
    }

    void doSecondStep() {
        secondStep = true;
    }

    void see(Instant now) {
        lastSeen = now;
    }

    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }

    SessionRow asRow(String current) {
        return new SessionRow(code, browser, openedAt, lastSeen, code.equals(current));
    }
}
