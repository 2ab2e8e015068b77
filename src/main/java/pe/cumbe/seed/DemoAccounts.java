package pe.cumbe.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pe.cumbe.account.AccountDesk;
import pe.cumbe.account.Actor;
import pe.cumbe.account.GrantRole;
import pe.cumbe.account.OpenAccount;
import pe.cumbe.account.Passwords;
import pe.cumbe.account.Role;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.web.Texts;

/** Accounts of made-up officers and operators. They share one password and sign in from this machine only. */
@ApplicationScoped
public class DemoAccounts {

    private final ContentFiles files;
    private final AccountDesk desk;
    private final Passwords passwords;
    private final Texts texts;
    private final Clock clock;

    @Inject
    public DemoAccounts(ContentFiles files, AccountDesk desk, Passwords passwords, Texts texts, Clock clock) {
        this.files = files;
        this.desk = desk;
        this.passwords = passwords;
        this.texts = texts;
        this.clock = clock;
    }

    void load(String password) {
        var hash = passwords.hash(password);
        var today = LocalDate.now(clock);
        for (var row : rows()) {
            var username = row.text("username");
            if (desk.find(username, Actor.SYSTEM).isEmpty()) {
                desk.openWith(new OpenAccount(username, row.text("displayName"), null, true), hash, Actor.SYSTEM);
                desk.grant(username, grant(row, today), Actor.SYSTEM);
            }
        }
    }

    /** A line for each sign-in, for whoever starts the portal. */
    List<String> signIns(String password) {
        var lines = new ArrayList<String>();
        lines.add(texts.of("seed.demo.password", password));
        for (var row : rows()) {
            var where = row.isNull("agency") ? row.isNull("kiosk") ? "" : row.text("kiosk") : row.text("agency");
            lines.add(texts.of(
                    "seed.demo.account", row.text("username"), texts.of(Role.valueOf(row.text("role"))), where));
        }
        return lines;
    }

    private List<Row> rows() {
        return files.rows("demo/accounts.json").stream().map(Row::new).toList();
    }

    private static GrantRole grant(Row row, LocalDate today) {
        var agency = row.optional("agency");
        return new GrantRole(
                Role.valueOf(row.text("role")),
                agency == null ? null : new AgencyCode(agency),
                row.optional("kiosk"),
                today.plusDays(row.json().getInt("fromDays")),
                today.plusDays(row.json().getInt("untilDays")));
    }
}
