package pe.cumbe.portalcopy.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.portalcopy.CopyReason;
import pe.cumbe.portalcopy.PortalCopies;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.Settings;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;

/** Takes the copy of a portal of another installation. */
@Named("takeCopyScreen")
@ViewScoped
public class TakeCopyScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FIELD = "copyFile";

    private final PortalCopies copies;
    private final Organisation organisation;
    private final Settings settings;
    private final CurrentActor me;
    private final Notices notices;
    private final PageErrors errors;

    private transient @Nullable Part file;
    private String taken = "";

    @Inject
    public TakeCopyScreen(
            PortalCopies copies,
            Organisation organisation,
            Settings settings,
            CurrentActor me,
            Notices notices,
            PageErrors errors) {
        this.copies = copies;
        this.organisation = organisation;
        this.settings = settings;
        this.me = me;
        this.notices = notices;
        this.errors = errors;
        me.actor().require(Permission.MANAGE_PORTALS);
    }

    public void take() {
        var came = file;
        if (came == null || came.getSize() == 0) {
            errors.field(FIELD, CopyReason.NO_FILE.textKey());
            return;
        }
        var place = PortalCopies.place(settings.data());
        try (var content = came.getInputStream()) {
            Files.copy(content, place, StandardCopyOption.REPLACE_EXISTING);
            var done = copies.take(place, me.actor());
            taken = done.agency().value();
            notices.say(done.wasHere() ? "portalcopy.notice.here" : "portalcopy.notice.taken");
        } catch (Rejected refused) {
            errors.field(FIELD, refused.reasons().get(0).textKey());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            drop(place);
        }
    }

    private static void drop(Path place) {
        try {
            Files.deleteIfExists(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whose portal was taken; null before. */
    public @Nullable AgencyView getAgency() {
        return taken.isEmpty() ? null : organisation.get(new AgencyCode(taken));
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part chosen) {
        file = chosen;
    }
}
