package pe.cumbe.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.Organisation;
import pe.cumbe.portal.PortalDesk;

/** The template every portal starts from, and the portals of the first day. */
@ApplicationScoped
public class PortalContent {

    private final ContentFiles files;
    private final PortalDesk desk;
    private final Organisation organisation;

    @Inject
    public PortalContent(ContentFiles files, PortalDesk desk, Organisation organisation) {
        this.files = files;
        this.desk = desk;
        this.organisation = organisation;
    }

    /** How many portals are open. */
    int load() {
        desk.loadTemplate(files.read("templates/portal.json").toString(), Actor.SYSTEM);
        var open = organisation.withPortal();
        for (var agency : open) {
            if (desk.view(agency.code()).isEmpty()) {
                desk.open(agency.code(), Actor.SYSTEM);
            }
        }
        return open.size();
    }
}
