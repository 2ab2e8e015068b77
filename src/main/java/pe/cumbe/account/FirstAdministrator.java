package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import pe.cumbe.shared.Settings;

/**
 * The first administrator of a new installation, without whom nobody could open an account. The password is the one the
 * installer gave in {@code CUMBE_ADMIN_PASSWORD}; else, or when that one breaks the rules, a one-time password that must
 * be changed at the first sign-in. It is administrator of portals and of accounts; others can share the work later.
 */
@ApplicationScoped
public class FirstAdministrator {

    public static final String USERNAME = "admin";

    private final Accounts accounts;
    private final AccountDesk desk;
    private final Passwords passwords;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public FirstAdministrator(
            Accounts accounts, AccountDesk desk, Passwords passwords, Settings settings, Clock clock) {
        this.accounts = accounts;
        this.desk = desk;
        this.passwords = passwords;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Opens the account {@link #USERNAME} unless it is there already; where its one-time password ended before anybody
     * signed in, gives another one, or nobody would ever enter. To be called at each start without demo content.
     *
     * @return the one-time password to be shown once, if there is one
     */
    public Optional<OneTimePassword> open() {
        var there = accounts.find(USERNAME);
        if (there.isPresent()) {
            return there.filter(
                            account -> !account.isClosed() && account.password().isOneTimeOver(clock.instant()))
                    .map(account -> desk.resetPassword(USERNAME, Actor.SYSTEM));
        }
        var wanted = new OpenAccount(USERNAME, USERNAME, null);
        var given = settings.adminPassword().filter(password -> PasswordRules.objectionsTo(password, USERNAME)
                .isEmpty());
        Optional<OneTimePassword> shown = Optional.empty();
        if (given.isPresent()) {
            desk.openWith(wanted, passwords.hash(given.get()), Actor.SYSTEM);
        } else {
            shown = Optional.of(desk.open(wanted, Actor.SYSTEM));
        }
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        desk.grant(USERNAME, new GrantRole(Role.WEBMASTER, null, null, today, null), Actor.SYSTEM);
        desk.grant(USERNAME, new GrantRole(Role.ACCOUNT_MANAGER, null, null, today, null), Actor.SYSTEM);
        return shown;
    }
}
