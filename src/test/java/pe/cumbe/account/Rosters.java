package pe.cumbe.account;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/** Who holds which role, for tests of other rooms. */
public class Rosters {

    private final InMemoryAccounts accounts = new InMemoryAccounts();

    public void grant(String username, Role role, AgencyCode agency, LocalDate from, @Nullable LocalDate until) {
        var then = from.atStartOfDay().toInstant(java.time.ZoneOffset.UTC);
        var account = new Account(new OpenAccount(username, username, null), "", null, "sistema", then);
        account.grant(new GrantRole(role, agency, null, from, until), "sistema", then);
        accounts.add(account);
    }

    public Roster on(Clock clock) {
        return new Roster(accounts, clock);
    }
}
