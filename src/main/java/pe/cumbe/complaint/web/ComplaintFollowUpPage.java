package pe.cumbe.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.attachment.AttachmentDesk;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.AttachmentReason;
import pe.cumbe.attachment.FileIntake;
import pe.cumbe.attachment.FileKind;
import pe.cumbe.attachment.web.FileAnswer;
import pe.cumbe.complaint.ComplaintFollowUp;
import pe.cumbe.complaint.ComplaintFollowUpDesk;
import pe.cumbe.complaint.ComplaintReason;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.Chosen;
import pe.cumbe.shared.web.CurrentForm;
import pe.cumbe.shared.web.Megabytes;
import pe.cumbe.shared.web.PageErrors;

/** {@code /reclamos/seguimiento}: a person opens what they filed with its number and key, and does what is asked there. */
@Named("complaintFollowUp")
@RequestScoped
public class ComplaintFollowUpPage {

    private static final Map<ComplaintReason, String> FIELDS =
            Map.of(ComplaintReason.NOTHING_SENT, "fuText", ComplaintReason.WORDS_TOO_LONG, "fuText");

    private final ComplaintInHand inHand;
    private final ComplaintFollowUpDesk desk;
    private final FileIntake intake;
    private final AttachmentDesk files;
    private final FileAnswer answer;
    private final CurrentForm form;
    private final PageErrors errors;
    private final HttpServletRequest request;

    private String number = "";
    private String key = "";
    private String text = "";
    private String reason = "";
    private @Nullable Part file;
    private boolean sent;

    @Inject
    public ComplaintFollowUpPage(
            ComplaintInHand inHand,
            ComplaintFollowUpDesk desk,
            FileIntake intake,
            AttachmentDesk files,
            FileAnswer answer,
            CurrentForm form,
            PageErrors errors,
            HttpServletRequest request) {
        this.inHand = inHand;
        this.desk = desk;
        this.intake = intake;
        this.files = files;
        this.answer = answer;
        this.form = form;
        this.errors = errors;
        this.request = request;
    }

    public void enter() {
        if (form.isTooLarge()) {
            errors.general(
                    "tramites.solicitar.error.body",
                    Megabytes.of(Math.max(0, request.getContentLengthLong())),
                    getLimit());
            ((HttpServletResponse) FacesContext.getCurrentInstance()
                            .getExternalContext()
                            .getResponse())
                    .setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    /** «Ver cómo va». */
    public void open() {
        if (number.isBlank()) {
            errors.field("fuNumber", "field.fuNumber.error");
        }
        if (key.isBlank()) {
            errors.field("fuKey", "field.fuKey.error");
        }
        if (!errors.isAny()) {
            inHand.open(number, key);
        }
    }

    /** «Enviar»: completes it. Sent twice, it counts once. */
    public void complete() {
        if (!isFound()) {
            return;
        }
        var stored = takeFile();
        if (errors.isAny()) {
            return;
        }
        try {
            desk.complete(inHand.number(), inHand.key(), new SubmissionId(form.submission()), text, stored)
                    .ifPresent(inHand::now);
            sent = true;
            form.renew();
        } catch (Rejected refused) {
            stored.forEach(files::discard);
            errors.refused(refused, FIELDS);
        }
    }

    /** «Retirar». */
    public void withdraw() {
        if (reason.isBlank()) {
            errors.field("fuReason", "field.fuReason.error");
        } else if (isFound()) {
            desk.withdraw(inHand.number(), inHand.key(), reason).ifPresent(inHand::now);
        }
    }

    /** A file that the person handed in. */
    public void download(String attachment) {
        desk.file(inHand.number(), inHand.key(), attachment).ifPresent(found -> answer.send(found.id()));
    }

    private List<AttachmentId> takeFile() {
        var part = file;
        if (part == null
                || Optional.ofNullable(part.getSubmittedFileName()).orElse("").isBlank()) {
            return List.of();
        }
        if (part.getSize() > intake.limit()) {
            errors.field("fuFile", "tramites.solicitar.error.toolarge", Megabytes.of(part.getSize()), getLimit());
            return List.of();
        }
        try (var content = part.getInputStream()) {
            return List.of(intake.take(part.getSubmittedFileName(), content).id());
        } catch (Rejected refused) {
            if (!(refused.reasons().get(0) instanceof AttachmentReason)) {
                throw refused;
            }
            errors.field("fuFile", refused.reasons().get(0).textKey());
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("the file could not be read", e);
        }
    }

    public boolean isFound() {
        return inHand.find().isPresent();
    }

    public ComplaintFollowUp getView() {
        return inHand.find().orElseThrow();
    }

    public boolean isSent() {
        return sent;
    }

    public String getHiddenNumber() {
        return inHand.number();
    }

    public String getHiddenKey() {
        return inHand.key();
    }

    public String getLimit() {
        return Megabytes.of(intake.limit());
    }

    public String getAccept() {
        return FileKind.accepted();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String typed) {
        number = Chosen.orEmpty(typed);
    }

    public String getKey() {
        return key;
    }

    public void setKey(@Nullable String typed) {
        key = Chosen.orEmpty(typed);
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String typed) {
        text = Chosen.orEmpty(typed);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = Chosen.orEmpty(typed);
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part chosen) {
        file = chosen;
    }
}
