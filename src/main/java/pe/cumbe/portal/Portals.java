package pe.cumbe.portal;

import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/** All portals, and the versions of their template. */
public interface Portals {

    Optional<Portal> find(AgencyCode agency);

    List<Portal> all();

    void add(Portal portal);

    /** The newest version of the template. */
    Optional<TemplateVersion> currentTemplate();

    void add(TemplateVersion template);
}
