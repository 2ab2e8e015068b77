package pe.cumbe.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The password of an account as it is kept: its salted hash, and whether it must be changed. */
@Embeddable
class StoredPassword {

    @Column(name = "password_hash")
    private String hash;

    /** Grows with each new password, so that sessions opened with an older one end. */
    @Column(name = "password_stamp")
    private int stamp;

    @Column(name = "must_change_password")
    private boolean mustChange;

    /** When a one-time password stops serving; null for one that the person chose. */
    @Column(name = "password_until")
    private @Nullable Instant until;

    @SuppressWarnings("NullAway.Init")
    protected StoredPassword() {} // for JPA

    StoredPassword(String hash, @Nullable Instant oneTimeUntil) {
        this.hash = hash;
        this.mustChange = oneTimeUntil != null;
        this.until = oneTimeUntil;
    }

    String hash() {
        return hash;
    }

    int stamp() {
        return stamp;
    }

    boolean mustChange() {
        return mustChange;
    }

    @Nullable Instant until() {
        return until;
    }

    /** Whether it is a one-time one that nobody used in its days: it no longer lets in. */
    boolean isOneTimeOver(Instant now) {
        return until != null && !now.isBefore(until);
    }

    /** The same password, hashed with today's number of rounds; sessions go on. */
    void strengthen(String newHash) {
        hash = newHash;
    }

    /** Another one; every session opened with the old one ends. */
    void renew(String newHash, @Nullable Instant oneTimeUntil) {
        hash = newHash;
        mustChange = oneTimeUntil != null;
        until = oneTimeUntil;
        endSessions();
    }

    /** Sessions opened until now end. */
    void endSessions() {
        stamp++;
    }
}
