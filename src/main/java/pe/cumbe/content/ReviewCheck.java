package pe.cumbe.content;

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

/** How many contents of a portal wait to be published, and for how many days the first. */
@ApplicationScoped
public class ReviewCheck implements PortalCheck {

    private static final int TOO_LONG = 15;

    private final PortalContents contents;
    private final Clock clock;

    @Inject
    public ReviewCheck(PortalContents contents, Clock clock) {
        this.contents = contents;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "drafts";
    }

    @Override
    public int place() {
        return 5;
    }

    @Override
    public String address(AgencyView portal) {
        return "/gestion/dependencias/" + portal.slug();
    }

    @Override
    public Map<AgencyCode, PortalFinding> look() {
        var found = new HashMap<AgencyCode, PortalFinding>();
        contents.inReview().forEach((agency, waiting) -> {
            var days = ChronoUnit.DAYS.between(waiting.since(), clock.instant());
            found.put(agency, PortalFinding.of(days > TOO_LONG, waiting.count(), days));
        });
        return found;
    }
}
