package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import pe.cumbe.account.AccountChanged.Kind;

/**
 * What is written down when somebody signs in, fails to, signs out or changes a password. The slow check of the password
 * happens before, in {@link Doorkeeper}, outside any transaction. Nothing here throws once a failure is to be counted,
 * because a refusal would take the count back.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class SignInDesk {

    /** How often it is noted that a session is being used; a write at each click would be too much. */
    static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final Accounts accounts;
    private final AccountSessions sessions;
    private final AccountLetters letters;
    private final Event<AccountChanged> changes;
    private final Clock clock;

    @Inject
    public SignInDesk(
            Accounts accounts,
            AccountSessions sessions,
            AccountLetters letters,
            Event<AccountChanged> changes,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.letters = letters;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Counts a right password and opens a session; what it gives back is kept in it. Who still owes the second step signs
     * in with that.
     *
     * @param browser its kind, in plain words
     */
    public SignedIn noteSignIn(String username, String browser) {
        var now = clock.instant();
        var account = existing(username);
        account.noteSignIn(now);
        sessions.forget(now.minus(REMEMBERED));
        var session = new AccountSession(username, browser, now);
        sessions.add(session);
        if (!account.hasSecondFactor()) {
            changes.fire(new AccountChanged(account.actor(today()), Kind.SIGNED_IN, username));
        }
        return new SignedIn(username, account.password().stamp(), session.code());
    }

    /** Counts a failure, in parallel with others, and holds the account back as {@link LockRule} says. */
    public void noteFailure(String username) {
        accounts.findForUpdate(username).ifPresent(account -> {
            var lockedOut = account.failures().note(clock.instant());
            changes.fire(
                    new AccountChanged(Actor.CITIZEN, lockedOut ? Kind.LOCKED_OUT : Kind.SIGN_IN_FAILED, username));
        });
    }

    /** Closes the session, and enters in the record that the person left. */
    public void noteSignOut(Actor actor, SignedIn signedIn) {
        sessions.find(signedIn.session()).ifPresent(session -> session.close(clock.instant()));
        changes.fire(new AccountChanged(actor, Kind.SIGNED_OUT, actor.username()));
    }

    /** The password a person chose; other sessions of theirs end, and this one goes on with what is given back. */
    public SignedIn changePassword(SignedIn signedIn, String newHash) {
        var username = signedIn.username();
        var account = existing(username);
        account.renewPassword(newHash, null);
        letters.passwordChanged(account);
        sessions.open(username, clock.instant().minus(REMEMBERED)).stream()
                .filter(session -> !session.code().equals(signedIn.session()))
                .forEach(session -> session.close(clock.instant()));
        changes.fire(new AccountChanged(account.actor(today()), Kind.PASSWORD_CHANGED, username));
        return new SignedIn(username, account.password().stamp(), signedIn.session());
    }

    /** The person's own account. */
    public MyAccount mine(SignedIn signedIn) {
        return existing(signedIn.username()).asMine();
    }

    /** The e-mail a person chose, who typed the password for it. */
    void changeEmail(String username, String address) {
        var account = existing(username);
        account.changeEmail(address);
        changes.fire(new AccountChanged(account.actor(today()), Kind.EMAIL_CHANGED, username));
    }

    /** The same password with today's number of rounds. */
    public void strengthen(String username, String newHash) {
        existing(username).password().strengthen(newHash);
    }

    /**
     * Who a session belongs to at this moment; asked at each request, so that expired and revoked roles are gone with the
     * next one. Empty when the session or the account was closed, the account is suspended or its person left, or the password changed since.
     */
    public Optional<Visitor> visitor(SignedIn signedIn) {
        return accounts.find(signedIn.username())
                .filter(account -> !account.isClosed()
                        && !account.suspension().isOn(today())
                        && !account.hasLeft(today())
                        && account.password().stamp() == signedIn.passwordStamp())
                .flatMap(account -> sessions.find(signedIn.session())
                        .filter(session ->
                                !session.isClosed() && session.username().equals(account.username()))
                        .map(session -> visitor(account, session)));
    }

    private Visitor visitor(Account account, AccountSession session) {
        var now = clock.instant();
        if (session.lastSeen().isBefore(now.minus(SEEN_EVERY))) {
            sessions.see(session.code(), now, now.minus(SEEN_EVERY));
        }
        var step = account.step(session.isSecondStepDone(), today());
        return new Visitor(step == SignInStep.IN ? account.actor(today()) : account.bareActor(), step);
    }

    private Account existing(String username) {
        return accounts.findForUpdate(username)
                .orElseThrow(() -> new IllegalStateException("an account that was there is gone"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
