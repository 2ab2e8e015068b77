package pe.cumbe.account;

import static pe.cumbe.account.AccountFixtures.*;

import java.util.List;
import pe.cumbe.account.AccountChanged.Kind;
import pe.cumbe.account.AccountFixtures.HandClock;
import pe.cumbe.mail.PostOffice;
import pe.cumbe.shared.ServerKeys;
import pe.cumbe.shared.ServerVault;

/** Everything about signing in, in memory: two account managers, Carmen at reception, and Julio without e-mail. */
class SignInOffice {

    static final String MANAGER = "cuentas";
    static final String CARMEN = "recepcion.dre";
    static final String CARMENS_EMAIL = "carmen@example.pe";

    final InMemoryAccounts accounts = new InMemoryAccounts();
    final InMemorySessions table = new InMemorySessions();
    final HeardEvents<AccountChanged> events = new HeardEvents<>();
    final HandClock clock = new HandClock();
    final PostOffice mail = new PostOffice(clock);
    final Passwords passwords = quickPasswords();
    final AccountLetters letters = new AccountLetters(mail.desk(), clock);
    final ServerKeys keys = new ServerKeys(new byte[32]);
    final AccountDesk desk = new AccountDesk(accounts, places(), passwords, domains(), aWeekOfOneTime(), events, clock);
    final SignInDesk signIns = new SignInDesk(accounts, table, letters, events, clock);
    final SessionDesk sessions = new SessionDesk(table, events, clock);
    final Doorkeeper door = new Doorkeeper(accounts, signIns, passwords, new Attempts(), domains(), clock);
    final SecondFactorDesk factors = new SecondFactorDesk(
            accounts, table, new InMemorySecondFactors(), letters, new ServerVault(keys), keys, events, clock);
    final PasswordLinkDesk links =
            new PasswordLinkDesk(accounts, new InMemoryPasswordLinks(), mail.desk(), letters, keys, events, clock);
    final PasswordHelp help = new PasswordHelp(links, passwords, new AskLimit(), clock);

    SignInOffice() {
        open(MANAGER, "cecilia@example.pe", new GrantRole(Role.ACCOUNT_MANAGER, null, null, TODAY, null));
        open("cuentas2", "otra@example.pe", new GrantRole(Role.ACCOUNT_MANAGER, null, null, TODAY, null));
        open(CARMEN, CARMENS_EMAIL, new GrantRole(Role.RECEPTION, DRE, null, TODAY, null));
        open("evaluador.dre", null, new GrantRole(Role.EVALUATOR, DRE, null, TODAY, null));
        events.heard().clear();
    }

    final void open(String username, @org.jspecify.annotations.Nullable String email, GrantRole role) {
        desk.openWith(new OpenAccount(username, username, email), passwords.hash(PASSWORD), Actor.SYSTEM);
        desk.grant(username, role, Actor.SYSTEM);
    }

    SignedIn signIn(String username) {
        return door.signIn(username, PASSWORD, A_VILLAGE, BROWSER);
    }

    SignInStep step(SignedIn who) {
        return signIns.visitor(who).orElseThrow().step();
    }

    Actor actor(SignedIn who) {
        return signIns.visitor(who).orElseThrow().actor();
    }

    List<Kind> kinds() {
        return events.heard().stream().map(AccountChanged::kind).toList();
    }
}
