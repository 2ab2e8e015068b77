package pe.cumbe.privacy.web;

import static java.util.Map.entry;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.attachment.web.FileAnswer;
import pe.cumbe.attachment.web.HandedIn;
import pe.cumbe.filing.Applicant;
import pe.cumbe.filing.IdentityDocument;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.privacy.AskOfData;
import pe.cumbe.privacy.ClaimDesk;
import pe.cumbe.privacy.ClaimReceipt;
import pe.cumbe.privacy.DataRight;
import pe.cumbe.privacy.PrivacyReason;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.ClientAddresses;
import pe.cumbe.shared.web.CurrentForm;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.RateLimits;

/** {@code /datos-personales/solicitud}: a person claims a right over their data, and gets the constancia. */
@Named("claimPage")
@RequestScoped
public class ClaimPage {

    private static final RateLimits.Limit OF_AN_ADDRESS = new RateLimits.Limit("claims-asked", 60, Duration.ofHours(1));

    private static final Map<PrivacyReason, String> FIELDS = Map.ofEntries(
            entry(PrivacyReason.RIGHT_MISSING, "dpRight"),
            entry(PrivacyReason.IDENTITY_MISSING, "docNumber"),
            entry(PrivacyReason.EMAIL_MISSING, "dpEmail"),
            entry(PrivacyReason.ASKED_MISSING, "dpAsked"),
            entry(PrivacyReason.TOO_LONG, "dpAsked"));

    private final ClaimDesk desk;
    private final HandedIn handedIn;
    private final FileAnswer answer;
    private final ClaimPaper paper;
    private final RateLimits limits;
    private final ClientAddresses addresses;
    private final CurrentForm form;
    private final PageErrors errors;
    private final HttpServletRequest request;

    private final Map<String, String> answers = new LinkedHashMap<>();
    private @Nullable Part file;
    private @Nullable ClaimReceipt receipt;

    @Inject
    public ClaimPage(
            ClaimDesk desk,
            HandedIn handedIn,
            FileAnswer answer,
            ClaimPaper paper,
            RateLimits limits,
            ClientAddresses addresses,
            CurrentForm form,
            PageErrors errors,
            HttpServletRequest request) {
        this.desk = desk;
        this.handedIn = handedIn;
        this.answer = answer;
        this.paper = paper;
        this.limits = limits;
        this.addresses = addresses;
        this.form = form;
        this.errors = errors;
        this.request = request;
        List.of("docType", "docNumber", "fullName", "dpEmail", "dpRight", "dpAsked")
                .forEach(field -> answers.put(field, ""));
    }

    /** The constancia of the form that was posted from it, before anything of it is pressed. */
    @PostConstruct
    void find() {
        if (request.getMethod().equals("POST")
                && !form.isTooLarge()
                && "constancia".equals(request.getParameter("paso"))) {
            receipt = desk.receiptOf(new SubmissionId(form.submission())).orElse(null);
        }
    }

    public void enter() {
        handedIn.enter();
    }

    /** «Enviar mi solicitud». */
    public void ask() {
        var asked = asked(null);
        var objections = desk.objections(asked);
        if (!objections.isEmpty()) {
            errors.refused(new Rejected(objections), FIELDS);
            return;
        }
        if (!limits.admits(OF_AN_ADDRESS, addresses.limitKey(request))) {
            errors.general("shared.limit");
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(429);
            return;
        }
        var stored = handedIn.take("dpFile", file);
        if (!errors.isAny()) {
            receipt = desk.ask(asked(stored.map(AttachmentView::id).orElse(null)));
        }
    }

    /** The constancia as PDF. */
    public void print() {
        answer.send(ClaimPaper.NAME, "application/pdf", paper.print(getReceipt()));
    }

    private AskOfData asked(@Nullable AttachmentId attached) {
        return new AskOfData(
                new SubmissionId(form.submission()),
                Arrays.stream(DataRight.values())
                        .filter(right -> right.name().equals(text("dpRight")))
                        .findFirst()
                        .orElse(null),
                new Applicant(
                        Arrays.stream(IdentityDocument.values())
                                .filter(type -> type.name().equals(text("docType")))
                                .findFirst()
                                .orElse(IdentityDocument.DNI),
                        text("docNumber"),
                        text("fullName")),
                text("dpEmail"),
                text("dpAsked"),
                attached);
    }

    private String text(String field) {
        var text = answers.get(field);
        return text == null ? "" : text.strip();
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public boolean isFiled() {
        return receipt != null;
    }

    public ClaimReceipt getReceipt() {
        return Objects.requireNonNull(receipt);
    }

    public String getLimit() {
        return handedIn.limit();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part chosen) {
        file = chosen;
    }
}
