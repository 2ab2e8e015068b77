package pe.cumbe.media.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import pe.cumbe.agency.web.CurrentAgency;
import pe.cumbe.attachment.web.FileAnswer;
import pe.cumbe.media.MediaView;
import pe.cumbe.media.PictureSize;
import pe.cumbe.media.PublicMediaDesk;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.EntityTag;
import pe.cumbe.shared.web.ErrorPage;
import pe.cumbe.shared.web.NotFound;

/** A file of a library at its address, as long as something public names it. What stands there may be replaced. */
@Named("mediaPage")
@RequestScoped
public class MediaPage {

    /** Whoever has it asks whether it is still the same. */
    private static final String ASK = "public, no-cache";

    /** Of an address that names its version. */
    private static final String A_DAY = "public, max-age=86400";

    private final PublicMediaDesk library;
    private final CurrentAgency agency;
    private final CurrentRoute here;
    private final PictureAnswer pictures;
    private final FileAnswer files;
    private final HttpServletRequest request;

    @Inject
    public MediaPage(
            PublicMediaDesk library,
            CurrentAgency agency,
            CurrentRoute here,
            PictureAnswer pictures,
            FileAnswer files,
            HttpServletRequest request) {
        this.library = library;
        this.agency = agency;
        this.here = here;
        this.pictures = pictures;
        this.files = files;
        this.request = request;
    }

    public void send() {
        var word = here.variable("palabra");
        var found = library.at(agency.code(), word);
        if (found.isEmpty()) {
            if (library.isGone(agency.code(), word)) {
                ErrorPage.show(FacesContext.getCurrentInstance(), HttpServletResponse.SC_GONE);
                return;
            }
            throw new NotFound();
        }
        send(found.get());
    }

    private void send(MediaView file) {
        var size = size(Optional.ofNullable(request.getParameter("ancho")).orElse(""));
        var tag = "\"" + file.sha256().substring(0, 32) + "-" + (file.isPicture() ? size.widest() : 0) + "\"";
        var kept = String.valueOf(file.number()).equals(request.getParameter("v")) ? A_DAY : ASK;
        if (EntityTag.isHeld(request, tag)) {
            unchanged(tag, kept);
        } else if (file.isPicture()) {
            pictures.send(library.picture(file, size).orElseThrow(NotFound::new), kept, tag);
        } else {
            files.sendToAll(Objects.requireNonNull(file.document()), kept, tag);
        }
    }

    private static PictureSize size(String asked) {
        return PictureSize.of(asked).orElse(PictureSize.LARGE);
    }

    private static void unchanged(String tag, String kept) {
        var context = FacesContext.getCurrentInstance();
        var answer = context.getExternalContext();
        answer.setResponseStatus(HttpServletResponse.SC_NOT_MODIFIED);
        answer.setResponseHeader("ETag", tag);
        answer.setResponseHeader("Cache-Control", kept);
        context.responseComplete();
    }
}
