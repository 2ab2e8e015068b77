package pe.cumbe.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Grant;
import pe.cumbe.account.Role;
import pe.cumbe.agency.AgencyCode;

/** The made-up officers and operators as desks see them. */
@ApplicationScoped
public class DemoActors {

    private final ContentFiles files;

    @Inject
    public DemoActors(ContentFiles files) {
        this.files = files;
    }

    Actor named(String username) {
        return files.rows("demo/accounts.json").stream()
                .map(Row::new)
                .filter(row -> row.text("username").equals(username))
                .findFirst()
                .map(DemoActors::actor)
                .orElseThrow(() -> new IllegalStateException("no demo account " + username));
    }

    /** Who evaluates for a dependency. */
    Actor evaluatorOf(AgencyCode agency) {
        return files.rows("demo/accounts.json").stream()
                .map(Row::new)
                .filter(row -> row.text("role").equals(Role.EVALUATOR.name())
                        && agency.value().equals(row.optional("agency")))
                .findFirst()
                .map(DemoActors::actor)
                .orElseThrow(() -> new IllegalStateException("no demo evaluator of " + agency));
    }

    private static Actor actor(Row row) {
        var agency = row.optional("agency");
        return new Actor(
                row.text("username"),
                row.text("displayName"),
                List.of(new Grant(
                        Role.valueOf(row.text("role")),
                        agency == null ? null : new AgencyCode(agency),
                        row.optional("kiosk"))));
    }
}
