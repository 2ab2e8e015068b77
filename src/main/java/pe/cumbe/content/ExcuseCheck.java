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

/** Which portals are excused from four eyes, and for how many days more. */
@ApplicationScoped
public class ExcuseCheck implements PortalCheck {

    private final PortalContents contents;
    private final Clock clock;

    @Inject
    public ExcuseCheck(PortalContents contents, Clock clock) {
        this.contents = contents;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "excuse";
    }

    @Override
    public int place() {
        return 9;
    }

    @Override
    public String address(AgencyView portal) {
        return "/gestion/dependencias/" + portal.slug();
    }

    @Override
    public Map<AgencyCode, PortalFinding> look() {
        var today = LocalDate.now(clock);
        var found = new HashMap<AgencyCode, PortalFinding>();
        contents.excuses(today)
                .forEach(excuse -> found.put(
                        excuse.agency(), PortalFinding.of(false, ChronoUnit.DAYS.between(today, excuse.lastDay()), 0)));
        return found;
    }
}
