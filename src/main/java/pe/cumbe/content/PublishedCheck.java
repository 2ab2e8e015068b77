package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.agency.PortalCheck;
import pe.cumbe.agency.PortalFinding;
import pe.cumbe.agency.PortalFinding.Need;

/** How many days ago somebody last published something in a portal. */
@ApplicationScoped
public class PublishedCheck implements PortalCheck {

    private static final int NEVER = -1;
    private static final int LONG = 30;
    private static final int TOO_LONG = 90;

    private final PortalContents contents;
    private final Organisation organisation;
    private final Clock clock;

    @Inject
    public PublishedCheck(PortalContents contents, Organisation organisation, Clock clock) {
        this.contents = contents;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "published";
    }

    @Override
    public int place() {
        return 7;
    }

    @Override
    public String address(AgencyView portal) {
        return ContentKind.NEWS.list(portal);
    }

    @Override
    public Map<AgencyCode, PortalFinding> look() {
        var found = new HashMap<AgencyCode, PortalFinding>();
        organisation.withPortal().forEach(portal -> found.put(portal.code(), PortalFinding.of(false, NEVER, 0)));
        contents.lastPublished().forEach((agency, last) -> {
            var days = ChronoUnit.DAYS.between(last, clock.instant());
            var need = days > TOO_LONG ? Need.URGENT : days > LONG ? Need.LOOK : Need.FINE;
            found.put(agency, new PortalFinding(need, days, 0));
        });
        return found;
    }
}
