package pe.cumbe.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.cumbe.attachment.FileKind;
import pe.cumbe.attachment.web.FileAnswer;
import pe.cumbe.complaint.ComplaintFollowUp;
import pe.cumbe.complaint.ComplaintFollowUpDesk;
import pe.cumbe.complaint.ComplaintReason;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.Chosen;
import pe.cumbe.shared.web.CurrentForm;
import pe.cumbe.shared.web.PageErrors;

/** {@code /reclamos/seguimiento}: a person opens what they filed with its number and key, and does what is asked there. */
@Named("complaintFollowUp")
@RequestScoped
public class ComplaintFollowUpPage {

    private static final Map<ComplaintReason, String> FIELDS =
            Map.of(ComplaintReason.NOTHING_SENT, "fuText", ComplaintReason.WORDS_TOO_LONG, "fuText");

    private final ComplaintInHand inHand;
    private final ComplaintFollowUpDesk desk;
    private final ProofFile proof;
    private final FileAnswer answer;
    private final CurrentForm form;
    private final PageErrors errors;

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
            ProofFile proof,
            FileAnswer answer,
            CurrentForm form,
            PageErrors errors) {
        this.inHand = inHand;
        this.desk = desk;
        this.proof = proof;
        this.answer = answer;
        this.form = form;
        this.errors = errors;
    }

    public void enter() {
        proof.refuseTooLarge();
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
        var stored = proof.take(file, "fuFile");
        if (errors.isAny()) {
            return;
        }
        try {
            desk.complete(inHand.number(), inHand.key(), new SubmissionId(form.submission()), text, stored)
                    .ifPresent(inHand::now);
            sent = true;
            form.renew();
        } catch (Rejected refused) {
            proof.discard(stored);
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
        return proof.limit();
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
