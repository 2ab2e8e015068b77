package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import pe.cumbe.shared.ClientAddress;
import pe.cumbe.shared.Rejected;

/**
 * Lets people in. The answer and its cost are the same whether the username exists or not: a name nobody has is held
 * back after failures like any other, and its password is checked for as long. Held-back tries are not even checked and
 * do not count, or waiting would never end.
 */
@ApplicationScoped
public class Doorkeeper {

    private final Accounts accounts;
    private final SignInDesk desk;
    private final Passwords passwords;
    private final Attempts attempts;
    private final EmailDomainDesk domains;
    private final Clock clock;

    @Inject
    public Doorkeeper(
            Accounts accounts,
            SignInDesk desk,
            Passwords passwords,
            Attempts attempts,
            EmailDomainDesk domains,
            Clock clock) {
        this.accounts = accounts;
        this.desk = desk;
        this.passwords = passwords;
        this.attempts = attempts;
        this.domains = domains;
        this.clock = clock;
    }

    /**
     * Signs in or refuses with a {@link SignInReason}.
     *
     * @param typed the username as typed: capitals and spaces around do not matter
     * @param address where the request comes from; counted, never written down
     * @param browser its kind, in plain words, by which the person knows the session again
     */
    public SignedIn signIn(String typed, String password, ClientAddress address, String browser) {
        var username = typed.strip().toLowerCase(Locale.ROOT);
        refuseWhatMustWait(username, address);
        var account = accounts.find(username);
        if (!matches(password, account)) {
            noteFailure(username, account, address);
            throw new Rejected(SignInReason.WRONG);
        }
        var hash = account.orElseThrow().password().hash();
        if (account.orElseThrow().isDemo() && !address.isThisMachine()) {
            throw new Rejected(SignInReason.DEMO_ONLY_HERE);
        }
        if (account.orElseThrow().password().isOneTimeOver(clock.instant())) {
            throw new Rejected(SignInReason.ONE_TIME_OVER);
        }
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (account.orElseThrow().suspension().isOn(today)) {
            throw new Rejected(SignInReason.SUSPENDED);
        }
        if (account.orElseThrow().hasLeft(today)) {
            throw new Rejected(SignInReason.LEFT);
        }
        if (passwords.isWeak(hash)) {
            desk.strengthen(username, passwords.hash(password));
        }
        return desk.noteSignIn(username, browser);
    }

    /**
     * Changes the person's own password, the current one being asked for again.
     *
     * <p>Refuses with {@link PasswordReason}s, or {@link SignInReason} when the current one is wrong.
     */
    public SignedIn changePassword(
            SignedIn signedIn, String current, String wanted, String repeated, ClientAddress address) {
        var username = signedIn.username();
        var objections = PasswordRules.objectionsTo(wanted, username);
        if (!wanted.equals(repeated)) {
            objections.add(PasswordReason.NOT_REPEATED);
        }
        if (wanted.equals(current)) {
            objections.add(PasswordReason.SAME_AS_BEFORE);
        }
        if (!objections.isEmpty()) {
            throw new Rejected(objections);
        }
        ask(username, current, address);
        return desk.changePassword(signedIn, passwords.hash(wanted));
    }

    /**
     * Changes the person's own e-mail, the password being asked for again.
     *
     * <p>Refuses with {@link AccountReason}s about the address, or {@link SignInReason} when the password is wrong.
     */
    public void changeEmail(String username, String current, String typed, ClientAddress address) {
        var objections = EmailRules.objectionsTo(typed, domains.all());
        if (!objections.isEmpty()) {
            throw new Rejected(objections);
        }
        ask(username, current, address);
        desk.changeEmail(username, typed.strip());
    }

    private void ask(String username, String password, ClientAddress address) {
        refuseWhatMustWait(username, address);
        var account = accounts.find(username);
        if (!matches(password, account)) {
            noteFailure(username, account, address);
            throw new Rejected(SignInReason.WRONG);
        }
    }

    private boolean matches(String password, Optional<Account> account) {
        // nobody's password is that long, and folding a novel costs
        var bounded = password.length() > PasswordRules.LONGEST ? "" : password;
        return account.filter(open -> !open.isClosed())
                .map(open -> passwords.matches(bounded, open.password().hash()))
                .orElseGet(() -> passwords.matchNobody(bounded));
    }

    private void refuseWhatMustWait(String username, ClientAddress address) {
        var now = clock.instant();
        var held = accounts.find(username).flatMap(account -> account.failures().heldUntil(now));
        if (held.isPresent() || attempts.mustWait(username, address, now)) {
            throw new Rejected(SignInReason.WAIT);
        }
    }

    private void noteFailure(String username, Optional<Account> account, ClientAddress address) {
        attempts.noteFailure(username, account.isPresent(), address, clock.instant());
        if (account.isPresent()) {
            desk.noteFailure(username);
        }
    }
}
