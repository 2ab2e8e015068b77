package pe.cumbe.tracking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.attachment.AttachmentDesk;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.attachment.FileKind;
import pe.cumbe.attachment.web.FileAnswer;
import pe.cumbe.attachment.web.HandedIn;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.receipt.PaperSize;
import pe.cumbe.receipt.ReceiptPaper;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.CurrentForm;
import pe.cumbe.shared.web.Megabytes;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.tracking.CureReceipt;
import pe.cumbe.tracking.PersonSends;
import pe.cumbe.tracking.TrackingDesk;
import pe.cumbe.tracking.TrackingView;
import pe.cumbe.tracking.TrackingView.TodoKind;

/** {@code /seguimiento}: a person opens a case with its number and key, sees it, and does what is asked there. */
@Named("tracking")
@RequestScoped
public class TrackingPage {

    private static final String PDF = "application/pdf";

    private final CaseInHand inHand;
    private final TrackingDesk desk;
    private final HandedIn handedIn;
    private final AttachmentDesk files;
    private final FileAnswer answer;
    private final ReceiptPaper paper;
    private final TrackingWords words;
    private final CurrentForm form;
    private final PageErrors errors;
    private final HttpServletRequest request;

    private String number = "";
    private String key = "";
    private String text = "";
    private String reason = "";
    private @Nullable Part file;
    private @Nullable CureReceipt sent;

    @Inject
    public TrackingPage(
            CaseInHand inHand,
            TrackingDesk desk,
            HandedIn handedIn,
            AttachmentDesk files,
            FileAnswer answer,
            ReceiptPaper paper,
            TrackingWords words,
            CurrentForm form,
            PageErrors errors,
            HttpServletRequest request) {
        this.inHand = inHand;
        this.desk = desk;
        this.handedIn = handedIn;
        this.files = files;
        this.answer = answer;
        this.paper = paper;
        this.words = words;
        this.form = form;
        this.errors = errors;
        this.request = request;
    }

    /** Before a post whose body was too large to be read is answered: the case has to be opened again. */
    public void enter() {
        if (form.isTooLarge()) {
            var size = Math.max(0, request.getContentLengthLong());
            errors.general("tramites.solicitar.error.body", Megabytes.of(size), getLimit());
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    /** «Ver mi trámite». */
    public void open() {
        if (number.isBlank()) {
            errors.field("number", "field.number.error");
        }
        if (key.isBlank()) {
            errors.field("key", "field.key.error");
        }
        if (!errors.isAny()) {
            inHand.open(number, key);
        }
    }

    /** «Enviar»: completes an observed case, or answers what was asked. Sent twice, it counts once. */
    public void send() {
        var view = inHand.find();
        var todo = view.map(TrackingView::todo).orElse(null);
        if (view.isEmpty() || todo == null) {
            return;
        }
        var stored = takeFile();
        if (errors.isAny()) {
            return;
        }
        var sending = new PersonSends(new SubmissionId(form.submission()), text.strip(), stored);
        try {
            sent = (todo.kind() == TodoKind.COMPLETE
                            ? desk.cure(inHand.number(), inHand.key(), sending)
                            : desk.answer(inHand.number(), inHand.key(), sending))
                    .orElse(null);
        } catch (Rejected refused) {
            stored.forEach(files::discard);
            throw refused;
        }
        form.renew();
        inHand.refresh();
    }

    /** «Retirar mi solicitud». */
    public void withdraw() {
        if (reason.isBlank()) {
            errors.field("reason", "field.reason.error");
        } else {
            desk.withdraw(inHand.number(), inHand.key(), reason.strip());
            inHand.refresh();
        }
    }

    /** A file of the case, if the person may read it. */
    public void download(String attachment) {
        desk.file(inHand.number(), inHand.key(), attachment).ifPresent(found -> answer.send(found.id()));
    }

    public void filingReceipt() {
        desk.filingReceipt(inHand.number(), inHand.key())
                .ifPresent(receipt -> answer.send(
                        "constancia-de-presentacion.pdf",
                        PDF,
                        paper.print(receipt, words.agency(receipt.agency()), PaperSize.A4)));
    }

    public void receptionReceipt() {
        desk.receptionReceipt(inHand.number(), inHand.key())
                .ifPresent(receipt -> answer.send(
                        "cargo-de-recepcion.pdf",
                        PDF,
                        paper.print(receipt, words.agency(receipt.agency()), PaperSize.A4)));
    }

    private List<AttachmentId> takeFile() {
        return handedIn.take("file", file).map(AttachmentView::id).stream().toList();
    }

    public boolean isFound() {
        return inHand.find().isPresent();
    }

    public TrackingView getView() {
        return inHand.find().orElseThrow();
    }

    /** The newest event comes first; the page marks it. */
    public boolean isLast(TrackingView.Event event) {
        return getView().events().indexOf(event) == 0;
    }

    public String getHiddenNumber() {
        return inHand.number();
    }

    public String getHiddenKey() {
        return inHand.key();
    }

    public boolean isSent() {
        return sent != null;
    }

    /** «Completaste tu solicitud el jueves 12 de marzo…» */
    public String getSentOn() {
        return sent == null ? "" : words.moment(sent.at());
    }

    public String getLimit() {
        return handedIn.limit();
    }

    public String getAccept() {
        return FileKind.accepted();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String typed) {
        this.number = typed == null ? "" : typed;
    }

    public String getKey() {
        return key;
    }

    public void setKey(@Nullable String typed) {
        this.key = typed == null ? "" : typed;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String typed) {
        this.text = typed == null ? "" : typed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        this.reason = typed == null ? "" : typed;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part chosen) {
        this.file = chosen;
    }
}
