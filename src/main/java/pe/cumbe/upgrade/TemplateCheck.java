package pe.cumbe.upgrade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.PortalCheck;
import pe.cumbe.agency.PortalFinding;
import pe.cumbe.portal.Portal;
import pe.cumbe.portal.Portals;
import pe.cumbe.portal.TemplateVersion;

/** Which portals follow an older version of the template. */
@ApplicationScoped
public class TemplateCheck implements PortalCheck {

    /** Versions behind the newest. */
    private static final int TOO_MANY = 3;

    private final Portals portals;

    @Inject
    public TemplateCheck(Portals portals) {
        this.portals = portals;
    }

    @Override
    public String name() {
        return "template";
    }

    @Override
    public int place() {
        return 1;
    }

    @Override
    public String address(AgencyView portal) {
        return "/gestion/actualizar";
    }

    @Override
    public Map<AgencyCode, PortalFinding> look() {
        int newest = portals.currentTemplate().map(TemplateVersion::version).orElse(0);
        return portals.all().stream()
                .filter(portal -> portal.templateVersion() < newest)
                .collect(Collectors.toMap(Portal::agency, portal -> behind(portal.templateVersion(), newest)));
    }

    private static PortalFinding behind(int version, int newest) {
        return PortalFinding.of(newest - version >= TOO_MANY, version, newest);
    }
}
