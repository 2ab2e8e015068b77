package pe.cumbe.portal;

import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/** All portals, and the versions of their template. */
public interface Portals {

    Optional<Portal> find(AgencyCode agency);

    List<Portal> all();

    void add(Portal portal);

    /** Locks it until the transaction ends. */
    Optional<Portal> hold(AgencyCode agency);

    /** What of a portal came with the template. */
    List<PlantedPage> planted(AgencyCode agency);

    /** The same of all of them. */
    List<PlantedPage> planted();

    void add(PlantedPage page);

    void remove(PlantedPage page);

    /** Takes away the portal of a dependency, with all that says what came with the template. */
    void clear(AgencyCode agency);

    Optional<TemplateVersion> template(int version);

    /** The newest version of the template. */
    Optional<TemplateVersion> currentTemplate();

    void add(TemplateVersion template);

    /** All versions of the template, the newest first. */
    List<TemplateVersion> templates();

    /** The template as it is being changed, if somebody did. */
    Optional<TemplateDraft> draft();

    /** Locks it until the transaction ends. */
    Optional<TemplateDraft> holdDraft();

    /** Refuses when somebody else began one in the same instant. */
    void add(TemplateDraft draft);

    void remove(TemplateDraft draft);
}
