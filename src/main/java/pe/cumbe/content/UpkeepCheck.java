package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.PortalCheck;
import pe.cumbe.agency.PortalFinding;

/** How many contents of a portal are past the day to be looked at again, and by how many days the first. */
@ApplicationScoped
public class UpkeepCheck implements PortalCheck {

    private static final int TOO_LONG = 90;

    private final PortalContents contents;
    private final Clock clock;

    @Inject
    public UpkeepCheck(PortalContents contents, Clock clock) {
        this.contents = contents;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "upkeep";
    }

    @Override
    public int place() {
        return 6;
    }

    @Override
    public String address(AgencyView portal) {
        return "/gestion/dependencias/" + portal.slug();
    }

    @Override
    public Map<AgencyCode, PortalFinding> look() {
        var today = LocalDate.now(clock);
        var found = new HashMap<AgencyCode, PortalFinding>();
        contents.toLookAt(today).forEach((agency, due) -> {
            var days = ChronoUnit.DAYS.between(due.since(), today);
            found.put(agency, PortalFinding.of(days > TOO_LONG, due.count(), days));
        });
        return found;
    }
}
