package pe.cumbe.backoffice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.agency.PortalCheck;
import pe.cumbe.agency.PortalFinding;
import pe.cumbe.agency.PortalFinding.Need;

/** How all portals stand, side by side, for whoever manages them: each room says how its own things do. */
@ApplicationScoped
@Transactional
@TellsRefusals
public class HealthDesk {

    private static final PortalFinding NOTHING = new PortalFinding(Need.FINE, 0, 0);

    private final Iterable<PortalCheck> rooms;
    private final Organisation organisation;

    @Inject
    public HealthDesk(@Any Instance<PortalCheck> rooms, Organisation organisation) {
        this.rooms = rooms;
        this.organisation = organisation;
    }

    public HealthDesk(Iterable<PortalCheck> rooms, Organisation organisation) {
        this.rooms = rooms;
        this.organisation = organisation;
    }

    /** Every open portal, the one that needs most first. */
    public HealthMatrix matrix(Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        var checks = new ArrayList<PortalCheck>();
        rooms.forEach(checks::add);
        checks.sort(Comparator.comparing(PortalCheck::place));
        var found = new HashMap<String, Map<AgencyCode, PortalFinding>>();
        checks.forEach(check -> found.put(check.name(), check.look()));
        var rows = organisation.withPortal().stream()
                .map(portal -> row(portal, checks, found))
                .sorted(Comparator.comparing(HealthRow::weight).reversed())
                .toList();
        return new HealthMatrix(
                checks.stream().map(check -> column(check.name(), rows)).toList(), rows);
    }

    private static HealthRow row(
            AgencyView portal, List<PortalCheck> checks, Map<String, Map<AgencyCode, PortalFinding>> found) {
        return new HealthRow(
                portal,
                checks.stream()
                        .map(check -> {
                            var told =
                                    found.getOrDefault(check.name(), Map.of()).get(portal.code());
                            return new HealthRow.Cell(
                                    check.name(), told != null, told == null ? NOTHING : told, check.address(portal));
                        })
                        .toList());
    }

    private static HealthMatrix.HealthColumn column(String check, List<HealthRow> rows) {
        var needs = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.check().equals(check))
                .map(HealthRow.Cell::need)
                .toList();
        return new HealthMatrix.HealthColumn(
                check,
                needs.stream().filter(Need.LOOK::equals).count(),
                needs.stream().filter(Need.URGENT::equals).count());
    }
}
