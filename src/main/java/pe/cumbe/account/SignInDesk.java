package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
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

    private final Accounts accounts;
    private final Event<AccountChanged> changes;
    private final Clock clock;

    @Inject
    public SignInDesk(Accounts accounts, Event<AccountChanged> changes, Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.clock = clock;
    }

    /** Counts a good sign-in; what it gives back is kept in the session. */
    public SignedIn noteSignIn(String username) {
        var account = existing(username);
        account.noteSignIn(clock.instant());
        changes.fire(new AccountChanged(account.actor(today()), Kind.SIGNED_IN, username));
        return new SignedIn(username, account.passwordStamp());
    }

    /** Counts a failure, in parallel with others, and holds the account back as {@link LockRule} says. */
    public void noteFailure(String username) {
        accounts.findForUpdate(username).ifPresent(account -> {
            var lockedOut = account.noteFailure(clock.instant());
            changes.fire(
                    new AccountChanged(Actor.CITIZEN, lockedOut ? Kind.LOCKED_OUT : Kind.SIGN_IN_FAILED, username));
        });
    }

    /** Enters in the record that the person left. */
    public void noteSignOut(Actor actor) {
        changes.fire(new AccountChanged(actor, Kind.SIGNED_OUT, actor.username()));
    }

    /** The password a person chose; other sessions of theirs end, and this one goes on with what is given back. */
    public SignedIn changePassword(String username, String newHash) {
        var account = existing(username);
        account.renewPassword(newHash, null);
        changes.fire(new AccountChanged(account.actor(today()), Kind.PASSWORD_CHANGED, username));
        return new SignedIn(username, account.passwordStamp());
    }

    /** The same password with today's number of rounds. */
    public void strengthen(String username, String newHash) {
        existing(username).strengthen(newHash);
    }

    /**
     * Who a session belongs to at this moment; asked at each request, so that expired and revoked roles are gone with the
     * next one. Empty when the account was closed or its password changed since.
     */
    public Optional<Visitor> visitor(SignedIn signedIn) {
        return accounts.find(signedIn.username())
                .filter(account -> !account.isClosed() && account.passwordStamp() == signedIn.passwordStamp())
                .map(account -> new Visitor(account.actor(today()), account.mustChangePassword()));
    }

    private Account existing(String username) {
        return accounts.findForUpdate(username)
                .orElseThrow(() -> new IllegalStateException("an account that was there is gone"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
