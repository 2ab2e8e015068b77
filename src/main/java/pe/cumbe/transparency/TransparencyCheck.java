package pe.cumbe.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.PortalCheck;
import pe.cumbe.agency.PortalFinding;

/** How many items of a portal are overdue, and of how many nothing was ever published. */
@ApplicationScoped
public class TransparencyCheck implements PortalCheck {

    private final MatrixDesk matrix;

    @Inject
    public TransparencyCheck(MatrixDesk matrix) {
        this.matrix = matrix;
    }

    @Override
    public String name() {
        return "transparency";
    }

    @Override
    public int place() {
        return 4;
    }

    @Override
    public String address(AgencyView portal) {
        return "/gestion/transparencia/matriz";
    }

    @Override
    public Map<AgencyCode, PortalFinding> look() {
        var found = new HashMap<AgencyCode, PortalFinding>();
        matrix.standing().forEach((agency, standing) -> {
            var overdue = MatrixDesk.overdue(standing);
            var silent = standing.compliance().silent();
            if (overdue > 0 || silent > 0) {
                found.put(agency, PortalFinding.of(overdue > 0, overdue, silent));
            }
        });
        return found;
    }
}
