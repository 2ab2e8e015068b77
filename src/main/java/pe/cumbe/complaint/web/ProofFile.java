package pe.cumbe.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.attachment.AttachmentDesk;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.AttachmentReason;
import pe.cumbe.attachment.FileIntake;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.CurrentForm;
import pe.cumbe.shared.web.Megabytes;
import pe.cumbe.shared.web.PageErrors;

/** The file a person may add to what they write; what is wrong with it is said beside its field. */
@RequestScoped
public class ProofFile {

    private final FileIntake intake;
    private final AttachmentDesk files;
    private final CurrentForm form;
    private final PageErrors errors;
    private final HttpServletRequest request;

    @Inject
    public ProofFile(
            FileIntake intake, AttachmentDesk files, CurrentForm form, PageErrors errors, HttpServletRequest request) {
        this.intake = intake;
        this.files = files;
        this.form = form;
        this.errors = errors;
        this.request = request;
    }

    /** Before anything of the form is read: one that was too large was not read at all. */
    void refuseTooLarge() {
        if (form.isTooLarge()) {
            errors.general(
                    "tramites.solicitar.error.body",
                    Megabytes.of(Math.max(0, request.getContentLengthLong())),
                    limit());
            ((HttpServletResponse) FacesContext.getCurrentInstance()
                            .getExternalContext()
                            .getResponse())
                    .setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    /** Stores it; nothing where none was chosen or it cannot be taken. */
    List<AttachmentId> take(@Nullable Part part, String field) {
        if (part == null
                || Optional.ofNullable(part.getSubmittedFileName()).orElse("").isBlank()) {
            return List.of();
        }
        if (part.getSize() > intake.limit()) {
            errors.field(field, "tramites.solicitar.error.toolarge", Megabytes.of(part.getSize()), limit());
            return List.of();
        }
        try (var content = part.getInputStream()) {
            return List.of(intake.take(part.getSubmittedFileName(), content).id());
        } catch (Rejected refused) {
            if (!(refused.reasons().get(0) instanceof AttachmentReason)) {
                throw refused;
            }
            errors.field(field, refused.reasons().get(0).textKey());
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("the file could not be read", e);
        }
    }

    /** What was stored for something that was refused afterwards. */
    void discard(List<AttachmentId> stored) {
        stored.forEach(files::discard);
    }

    String limit() {
        return Megabytes.of(intake.limit());
    }
}
