package pe.cumbe.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/** Portals of a test. */
public class InMemoryPortals implements Portals {

    private final List<Portal> portals = new ArrayList<>();
    private final List<PlantedPage> planted = new ArrayList<>();
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
    public Optional<Portal> hold(AgencyCode agency) {
        return find(agency);
    }

    @Override
    public List<PlantedPage> planted(AgencyCode agency) {
        return planted.stream().filter(page -> page.agency().equals(agency)).toList();
    }

    @Override
    public void clear(AgencyCode agency) {
        planted.removeIf(page -> page.agency().equals(agency));
        portals.removeIf(portal -> portal.agency().equals(agency));
    }

    @Override
    public List<PlantedPage> planted() {
        return List.copyOf(planted);
    }

    @Override
    public void add(PlantedPage page) {
        planted.add(page);
    }

    @Override
    public void remove(PlantedPage page) {
        planted.remove(page);
    }

    @Override
    public Optional<TemplateVersion> template(int version) {
        return templates.stream().filter(one -> one.version() == version).findFirst();
    }

    @Override
    public Optional<TemplateVersion> currentTemplate() {
        return templates.stream().reduce((first, second) -> second.version() > first.version() ? second : first);
    }

    @Override
    public void add(TemplateVersion template) {
        templates.add(template);
    }

    @Override
    public List<TemplateVersion> templates() {
        return templates.stream()
                .sorted(java.util.Comparator.comparing(TemplateVersion::version).reversed())
                .toList();
    }

    private final List<TemplateDraft> drafts = new ArrayList<>();

    @Override
    public Optional<TemplateDraft> draft() {
        return drafts.stream().findFirst();
    }

    @Override
    public Optional<TemplateDraft> holdDraft() {
        return draft();
    }

    @Override
    public void add(TemplateDraft draft) {
        drafts.add(draft);
    }

    @Override
    public void remove(TemplateDraft draft) {
        drafts.remove(draft);
    }
}
