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
import pe.cumbe.agency.AgencyCode;
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

    @Embedded
    private StoredPassword password;

    private boolean demo;
    private boolean closed;

    @Embedded
    private SignInFailures failures;

    @Embedded
    private Opening opening;

    @Column(name = "last_sign_in")
    private @Nullable Instant lastSignIn;

    /** Since when a second step is asked for at sign-in; null while it is not. */
    @Column(name = "second_factor_since")
    private @Nullable Instant secondFactorSince;

    /** Null in a row that was never suspended. */
    @Embedded
    private @Nullable Suspension suspension;

    /** The last day of the person in the institution; null while nobody said. */
    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @OneToMany(mappedBy = "account", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @OrderBy("from DESC, id DESC")
    private List<RoleGrant> grants = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {} // for JPA

    @SuppressWarnings("NullAway.Init")
    Account(OpenAccount wanted, String passwordHash, @Nullable Instant oneTimeUntil, String by, Instant now) {
        this.username = wanted.username();
        this.displayName = wanted.displayName();
        this.email = wanted.email();
        this.demo = wanted.demo();
        this.password = new StoredPassword(passwordHash, oneTimeUntil);
        this.failures = new SignInFailures();
        this.opening = new Opening(wanted.askedBy(), by, now);
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
        return password.mustChange();
    }

    StoredPassword password() {
        return password;
    }

    SignInFailures failures() {
        return failures;
    }

    void noteSignIn(Instant now) {
        failures.forget();
        lastSignIn = now;
    }

    /**
     * A new password; every session opened with the old one ends.
     *
     * @param oneTimeUntil when it stops serving unless it was changed; null for one that the person chose
     */
    void renewPassword(String newHash, @Nullable Instant oneTimeUntil) {
        password.renew(newHash, oneTimeUntil);
        failures.forget();
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
        password.endSessions();
    }

    /** What has to be done before anything else, in a session where the second step was done or was not. */
    SignInStep step(boolean secondStepDone, LocalDate today) {
        if (hasSecondFactor() && !secondStepDone) {
            return SignInStep.CODE;
        }
        if (password.mustChange()) {
            return SignInStep.PASSWORD;
        }
        return hasSecondFactor() || !asksForSecondFactor(today) ? SignInStep.IN : SignInStep.ENROL;
    }

    /** Demo accounts, which everybody on this machine shares, are never obliged: they sign in from nowhere else. */
    private boolean asksForSecondFactor(LocalDate today) {
        return !demo && roles().askForSecondFactor(today);
    }

    void close() {
        closed = true;
        password.endSessions();
    }

    /** Lets nobody in until that day, included; the sessions of now end. */
    void suspend(LocalDate lastDay, String reason) {
        suspension = new Suspension(lastDay, reason);
        password.endSessions();
    }

    void liftSuspension() {
        suspension = null;
    }

    Suspension suspension() {
        return suspension == null ? new Suspension() : suspension;
    }

    /** The last day of the person in the institution, where somebody said. */
    Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    /** Whether that day has passed: the account lets nobody in any more. */
    boolean hasLeft(LocalDate today) {
        return lastDay != null && today.isAfter(lastDay);
    }

    /** No role there outlives that day; nor the account, where none is left elsewhere. Null is everywhere. */
    void leave(@Nullable AgencyCode agency, LocalDate day, Instant now) {
        roles().endBy(agency, day, now);
        if (!roles().outlive(day)) {
            lastDay = day;
        }
    }

    /** Nobody leaves after all; the roles that were shortened stay so. */
    void stay() {
        lastDay = null;
    }

    HeldRoles roles() {
        return new HeldRoles(grants);
    }

    RoleGrant grant(GrantRole wanted, String by, Instant now) {
        if (roles().overlap(wanted)) {
            throw new Rejected(AccountReason.ALREADY_GRANTED);
        }
        if (lastDay != null && (wanted.until() == null || wanted.until().isAfter(lastDay))) {
            throw new Rejected(AccountReason.LEAVES_BEFORE);
        }
        var grant = new RoleGrant(this, wanted, by, now);
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
        return !closed && !hasLeft(today) && !suspension().isOn(today) && roles().manageAccounts(today);
    }

    /** Who this is today. Somebody whose password must be changed, or whose account lets nobody in, may do nothing. */
    Actor actor(LocalDate today) {
        var idle = closed
                || password.mustChange()
                || hasLeft(today)
                || suspension().isOn(today);
        return new Actor(username, displayName, idle ? List.of() : roles().on(today));
    }

    MyAccount asMine() {
        return new MyAccount(username, displayName, email(), demo, Optional.ofNullable(secondFactorSince));
    }

    /** The person, before they may do anything. */
    Actor bareActor() {
        return new Actor(username, displayName, List.of());
    }

    /** As the head of that dependency sees it: with what it does there and has not ended. */
    AgencyPerson asPerson(AgencyCode agency, LocalDate today) {
        return new AgencyPerson(username, displayName, email, lastDay, roles().rowsOf(agency, today));
    }

    AccountRow asRow(Instant now, LocalDate today) {
        return new AccountRow(
                username,
                displayName,
                email,
                closed,
                demo,
                failures.heldUntil(now).isPresent(),
                password.mustChange(),
                password.until(),
                lastSignIn,
                secondFactorSince,
                suspension().lastDay(today),
                suspension().reason(today),
                lastDay,
                opening.openedAt(),
                opening.openedBy(),
                opening.askedBy(),
                roles().rows(today));
    }
}
