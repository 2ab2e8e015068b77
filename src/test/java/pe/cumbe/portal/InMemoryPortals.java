package pe.cumbe.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/** Portals of a test. */
class InMemoryPortals implements Portals {

    private final List<Portal> portals = new ArrayList<>();
    private final List<TemplateVersion> templates = new ArrayList<>();

    @Override
    public Optional<Portal> find(AgencyCode agency) {
        return portals.stream().filter(portal -> portal.agency().equals(agency)).findFirst();
    }

    @Override
    public List<Portal> all() {
        return List.copyOf(portals);
    }

    @Override
    public void add(Portal portal) {
        portals.add(portal);
    }

    @Override
    public Optional<TemplateVersion> currentTemplate() {
        return templates.stream().reduce((first, second) -> second.version() > first.version() ? second : first);
    }

    @Override
    public void add(TemplateVersion template) {
        templates.add(template);
    }
}
