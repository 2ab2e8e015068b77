package pe.cumbe.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.Organisation;
import pe.cumbe.agency.web.CurrentAgency;
import pe.cumbe.content.PreviewLinkDesk;
import pe.cumbe.content.PublishedView;
import pe.cumbe.shared.web.NotFound;

/**
 * A draft, for whoever holds its link. Without a link the page says what it is for; with one that never was it is not
 * found, with one that served it is gone: neither tells of what.
 */
@Named("previewPage")
@RequestScoped
public class PreviewPage {

    /** What stands before the secret of a link. */
    static final String ADDRESS = "/vista-previa?llave=";

    private static final int LONGEST_KEY = 64;

    private final PreviewLinkDesk desk;
    private final CurrentAgency portal;
    private final Organisation organisation;
    private final HttpServletRequest request;
    private final ShownBlocks blocks;
    private PreviewLinkDesk.@Nullable Opened opened;

    @Inject
    public PreviewPage(
            PreviewLinkDesk desk,
            CurrentAgency portal,
            Organisation organisation,
            HttpServletRequest request,
            ShownBlocks blocks) {
        this.desk = desk;
        this.portal = portal;
        this.organisation = organisation;
        this.request = request;
        this.blocks = blocks;
    }

    public void open() {
        var key = request.getParameter("llave");
        if (key == null || key.isBlank()) {
            return;
        }
        var found = key.length() > LONGEST_KEY ? null : desk.open(key.strip()).orElse(null);
        if (found == null) {
            throw new NotFound();
        }
        var item = found.item();
        if (item == null) {
            gone();
            return;
        }
        opened = found;
        if (!item.agency().isRegion()) {
            portal.enter(organisation.get(item.agency()));
        }
    }

    private static void gone() {
        var context = FacesContext.getCurrentInstance();
        try {
            ((HttpServletResponse) context.getExternalContext().getResponse()).sendError(HttpServletResponse.SC_GONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    /** Whether there is something to show. */
    public boolean isShown() {
        return opened != null;
    }

    public PublishedView getItem() {
        return Objects.requireNonNull(
                Objects.requireNonNull(opened, "nothing was opened").item());
    }

    public List<ShownBlock> getBlocks() {
        return blocks.preview(
                getItem().text().blocks(), organisation.get(getItem().agency()));
    }

    public String getHome() {
        return getItem().agency().isRegion()
                ? ""
                : organisation.get(getItem().agency()).path();
    }

    /** The picture inside the page: what is not public has no address of its own. */
    public String getPicture() {
        return Objects.requireNonNull(opened, "nothing was opened")
                .picture()
                .map(picture -> "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(picture.jpeg()))
                .orElse("data:,");
    }
}
