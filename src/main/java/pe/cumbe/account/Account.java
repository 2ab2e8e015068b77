package pe.cumbe.account;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.LegalTerm;
import pe.cumbe.shared.Rejected;

/**
 * A person who signs in: an officer, an operator of a kiosk, an administrator, an auditor.
 *
 * <p>It is opened with a one-time password, which serves some days and must be changed before anything else. Roles are granted with dates and
 * revoked at once; what it may do is asked again at each request. Failures hold it back for a while and a good sign-in
 * forgets them. It is suspended for some days, or closed for good; never removed: the record of acts names it.
 */
@Entity
@Table(name = "account")
@LegalTerm("cuenta")
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String username;

    @Column(name = "display_name")
    private String displayName;

    private @Nullable String email;

    @Column(name = "password_hash")
    private String passwordHash;

    /** Grows with each new password, so that sessions opened with an older one end. */
    @Column(name = "password_stamp")
    private int passwordStamp;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    /** When a one-time password stops serving; null for one that the person chose. */
    @Column(name = "password_until")
    private @Nullable Instant passwordUntil;

    private boolean demo;
    private boolean closed;
    private int failures;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "last_sign_in")
    private @Nullable Instant lastSignIn;

    /** Since when a second step is asked for at sign-in; null while it is not. */
    @Column(name = "second_factor_since")
    private @Nullable Instant secondFactorSince;

    /** Null in a row that was never suspended. */
    @Embedded
    private @Nullable Suspension suspension;

    @OneToMany(mappedBy = "account", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @OrderBy("from DESC, id DESC")
    private List<RoleGrant> grants = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {} // for JPA

    @SuppressWarnings("NullAway.Init")
    Account(OpenAccount wanted, String passwordHash, @Nullable Instant oneTimeUntil, Instant now) {
        this.username = wanted.username();
        this.displayName = wanted.displayName();
        this.email = wanted.email();
        this.demo = wanted.demo();
        this.passwordHash = passwordHash;
        this.mustChangePassword = oneTimeUntil != null;
        this.passwordUntil = oneTimeUntil;
        this.openedAt = now;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    Optional<String> email() {
        return Optional.ofNullable(email);
    }

    void changeEmail(String address) {
        email = address;
    }

    public boolean isClosed() {
        return closed;
    }

    /** Itself, or a refusal when it was closed: a closed one never changes again. */
    Account stillOpen() {
        if (closed) {
            throw new Rejected(AccountReason.ACCOUNT_CLOSED);
        }
        return this;
    }

    public boolean isDemo() {
        return demo;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    /** Whether the password is a one-time one that nobody used in its days: it no longer lets in. */
    boolean isOneTimeOver(Instant now) {
        return passwordUntil != null && !now.isBefore(passwordUntil);
    }

    String passwordHash() {
        return passwordHash;
    }

    int passwordStamp() {
        return passwordStamp;
    }

    /** Until when sign-ins are not even tried; empty when they are. */
    Optional<Instant> heldUntil(Instant now) {
        return Optional.ofNullable(lockedUntil).filter(until -> until.isAfter(now));
    }

    /** One more failure in a row; true when this one locked the account out. */
    boolean noteFailure(Instant now) {
        failures++;
        var wait = LockRule.after(failures);
        lockedUntil = wait.isZero() ? null : now.plus(wait);
        return failures >= LockRule.LOCKED_OUT;
    }

    void noteSignIn(Instant now) {
        failures = 0;
        lockedUntil = null;
        lastSignIn = now;
    }

    /** The same password, hashed with today's number of rounds; sessions go on. */
    void strengthen(String newHash) {
        passwordHash = newHash;
    }

    /**
     * A new password; every session opened with the old one ends.
     *
     * @param oneTimeUntil when it stops serving unless it was changed; null for one that the person chose
     */
    void renewPassword(String newHash, @Nullable Instant oneTimeUntil) {
        passwordHash = newHash;
        passwordStamp++;
        mustChangePassword = oneTimeUntil != null;
        passwordUntil = oneTimeUntil;
        failures = 0;
        lockedUntil = null;
    }

    boolean hasSecondFactor() {
        return secondFactorSince != null;
    }

    void joinSecondFactor(Instant now) {
        secondFactorSince = now;
    }

    /** Sessions that passed with it end too. */
    void dropSecondFactor() {
        secondFactorSince = null;
        passwordStamp++;
    }

    /** What has to be done before anything else, in a session where the second step was done or was not. */
    SignInStep step(boolean secondStepDone, LocalDate today) {
        if (hasSecondFactor() && !secondStepDone) {
            return SignInStep.CODE;
        }
        if (mustChangePassword) {
            return SignInStep.PASSWORD;
        }
        return hasSecondFactor() || !asksForSecondFactor(today) ? SignInStep.IN : SignInStep.ENROL;
    }

    /** Demo accounts, which everybody on this machine shares, are never obliged: they sign in from nowhere else. */
    private boolean asksForSecondFactor(LocalDate today) {
        return !demo && grants.stream().anyMatch(grant -> grant.role().asksForSecondFactor() && grant.inForceOn(today));
    }

    void close() {
        closed = true;
        passwordStamp++;
    }

    /** Lets nobody in until that day, included; the sessions of now end. */
    void suspend(LocalDate lastDay, String reason) {
        suspension = new Suspension(lastDay, reason);
        passwordStamp++;
    }

    void liftSuspension() {
        suspension = null;
    }

    Suspension suspension() {
        return suspension == null ? new Suspension() : suspension;
    }

    RoleGrant grant(GrantRole wanted) {
        if (grants.stream().anyMatch(grant -> grant.overlaps(wanted))) {
            throw new Rejected(AccountReason.ALREADY_GRANTED);
        }
        var grant = new RoleGrant(this, wanted);
        grants.add(grant);
        return grant;
    }

    RoleGrant revoke(String grantCode, Instant now) {
        var grant = grants.stream()
                .filter(each -> each.code().equals(grantCode) && !each.isRevoked())
                .findFirst()
                .orElseThrow(() -> new Rejected(AccountReason.UNKNOWN_GRANT));
        grant.revoke(now);
        return grant;
    }

    boolean isAccountManagerOn(LocalDate today) {
        return !closed
                && !suspension().isOn(today)
                && grants.stream().anyMatch(grant -> grant.role() == Role.ACCOUNT_MANAGER && grant.inForceOn(today));
    }

    /** Who this is today. Somebody whose password must be changed, or whose account is closed or suspended, may do nothing. */
    Actor actor(LocalDate today) {
        var inForce = closed || mustChangePassword || suspension().isOn(today)
                ? List.<Grant>of()
                : grants.stream()
                        .filter(grant -> grant.inForceOn(today))
                        .map(RoleGrant::asGrant)
                        .toList();
        return new Actor(username, displayName, inForce);
    }

    MyAccount asMine() {
        return new MyAccount(username, displayName, email(), demo, Optional.ofNullable(secondFactorSince));
    }

    /** The person, before they may do anything. */
    Actor bareActor() {
        return new Actor(username, displayName, List.of());
    }

    AccountRow asRow(Instant now, LocalDate today) {
        return new AccountRow(
                username,
                displayName,
                email,
                closed,
                demo,
                heldUntil(now).isPresent(),
                mustChangePassword,
                passwordUntil,
                lastSignIn,
                secondFactorSince,
                suspension().lastDay(today),
                suspension().reason(today),
                grants.stream().map(grant -> grant.asRow(today)).toList());
    }
}
