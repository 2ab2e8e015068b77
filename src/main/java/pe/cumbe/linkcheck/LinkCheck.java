package pe.cumbe.linkcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.PortalCheck;
import pe.cumbe.agency.PortalFinding;

/** How many links of a portal lead nowhere. */
@ApplicationScoped
public class LinkCheck implements PortalCheck {

    private static final int TOO_MANY = 20;

    private final BrokenLinks broken;

    @Inject
    public LinkCheck(BrokenLinks broken) {
        this.broken = broken;
    }

    @Override
    public String name() {
        return "links";
    }

    @Override
    public int place() {
        return 3;
    }

    @Override
    public String address(AgencyView portal) {
        return "/gestion/enlaces?de=" + portal.code();
    }

    @Override
    public Map<AgencyCode, PortalFinding> look() {
        return broken.counts().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> PortalFinding.of(one.getValue() > TOO_MANY, one.getValue(), 0)));
    }
}
