package pe.cumbe.attachment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.attachment.AttachmentReason;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.attachment.FileIntake;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.CurrentForm;
import pe.cumbe.shared.web.Megabytes;
import pe.cumbe.shared.web.PageErrors;

/** Takes in the file of a post, and says at its field what is wrong with it. */
@RequestScoped
public class HandedIn {

    private final FileIntake intake;
    private final CurrentForm form;
    private final PageErrors errors;
    private final HttpServletRequest request;

    @Inject
    public HandedIn(FileIntake intake, CurrentForm form, PageErrors errors, HttpServletRequest request) {
        this.intake = intake;
        this.form = form;
        this.errors = errors;
        this.request = request;
    }

    /** Before a post whose body was too large to be read is answered. */
    public void enter() {
        if (form.isTooLarge()) {
            var size = Math.max(0, request.getContentLengthLong());
            errors.general("attachment.error.body", Megabytes.of(size), limit());
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    /** The largest file that is taken, in words. */
    public String limit() {
        return Megabytes.of(intake.limit());
    }

    /** The file, stored; empty when none was chosen, or when it was refused. */
    public Optional<AttachmentView> take(String field, @Nullable Part part) {
        if (part == null
                || Optional.ofNullable(part.getSubmittedFileName()).orElse("").isBlank()) {
            return Optional.empty();
        }
        if (part.getSize() > intake.limit()) {
            errors.field(field, "tramites.solicitar.error.toolarge", Megabytes.of(part.getSize()), limit());
            return Optional.empty();
        }
        try {
            return Optional.of(store(part));
        } catch (Rejected refused) {
            if (!(refused.reasons().get(0) instanceof AttachmentReason)) {
                throw refused;
            }
            errors.field(field, refused.reasons().get(0).textKey());
            return Optional.empty();
        }
    }

    /** The file, stored; refused with the reason when it is not taken. */
    public AttachmentView store(Part part) {
        try (var content = part.getInputStream()) {
            return intake.take(Optional.ofNullable(part.getSubmittedFileName()).orElse(""), content);
        } catch (IOException e) {
            throw new UncheckedIOException("the file could not be read", e);
        }
    }
}
