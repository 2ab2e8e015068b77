package pe.cumbe.portalcopy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.attachment.web.FileAnswer;
import pe.cumbe.portalcopy.PortalCopies;
import pe.cumbe.shared.Settings;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.NotFound;

/** Hands over the copy of a portal. */
@Named("copyScreen")
@RequestScoped
public class CopyScreen {

    private final PortalCopies copies;
    private final FileAnswer answer;
    private final Settings settings;
    private final CurrentActor me;
    private final Clock clock;
    private final AgencyView agency;

    @Inject
    public CopyScreen(
            PortalCopies copies,
            FileAnswer answer,
            Settings settings,
            CurrentActor me,
            Clock clock,
            Organisation organisation,
            CurrentRoute here) {
        this.copies = copies;
        this.answer = answer;
        this.settings = settings;
        this.me = me;
        this.clock = clock;
        me.actor().require(Permission.MANAGE_PORTALS);
        this.agency = organisation.bySlug(here.variable("slug")).orElseThrow(NotFound::new);
    }

    /** Written beside first: a slow line holds nothing of the database. */
    public void download() throws IOException {
        var file = PortalCopies.place(settings.data());
        try {
            copies.make(agency.code(), file, me.actor());
            answer.send("portal-" + agency.slug() + "-" + LocalDate.now(clock) + ".zip", "application/zip", file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    public AgencyView getAgency() {
        return agency;
    }
}
