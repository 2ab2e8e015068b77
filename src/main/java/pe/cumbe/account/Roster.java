package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import pe.cumbe.agency.AgencyCode;

/** Which dependencies have somebody for a task today. It names nobody. */
@ApplicationScoped
public class Roster {

    private final Accounts accounts;
    private final Clock clock;

    @Inject
    public Roster(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The dependencies where somebody may do it by a role of their own there. */
    public Set<AgencyCode> agenciesWith(Permission permission) {
        var roles = Arrays.stream(Role.values())
                .filter(role -> role.permissions().contains(permission))
                .collect(Collectors.toSet());
        return accounts.agenciesServed(roles, LocalDate.now(clock));
    }
}
