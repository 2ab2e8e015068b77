package pe.cumbe.upgrade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.PortalCheck;
import pe.cumbe.agency.PortalFinding;

/** What the template and a dependency both changed and nobody settled, with the days of the longest. */
@ApplicationScoped
public class ConflictCheck implements PortalCheck {

    private static final int TOO_LONG = 30;

    private final Upgrades upgrades;
    private final Clock clock;

    @Inject
    public ConflictCheck(Upgrades upgrades, Clock clock) {
        this.upgrades = upgrades;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "conflicts";
    }

    @Override
    public int place() {
        return 2;
    }

    @Override
    public String address(AgencyView portal) {
        return "/gestion/actualizar";
    }

    @Override
    public Map<AgencyCode, PortalFinding> look() {
        var found = new HashMap<AgencyCode, PortalFinding>();
        for (var conflict : upgrades.open()) {
            var days = ChronoUnit.DAYS.between(conflict.openedAt(), clock.instant());
            found.merge(conflict.agency(), finding(1, days), ConflictCheck::both);
        }
        return found;
    }

    private static PortalFinding both(PortalFinding one, PortalFinding other) {
        return finding(one.figure() + other.figure(), Math.max(one.other(), other.other()));
    }

    private static PortalFinding finding(long count, long days) {
        return PortalFinding.of(days > TOO_LONG, count, days);
    }
}
