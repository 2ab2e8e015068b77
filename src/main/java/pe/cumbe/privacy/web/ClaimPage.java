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
import pe.cumbe.attachment.AttachmentDesk;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.attachment.web.FileAnswer;
import pe.cumbe.attachment.web.HandedIn;
import pe.cumbe.filing.Applicant;
import pe.cumbe.filing.IdentityDocument;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.privacy.AskOfData;
import pe.cumbe.privacy.ClaimDesk;
import pe.cumbe.privacy.ClaimNumber;
import pe.cumbe.privacy.ClaimReceipt;
import pe.cumbe.privacy.ClaimVerb;
import pe.cumbe.privacy.ClaimView;
import pe.cumbe.privacy.DataRight;
import pe.cumbe.privacy.PrivacyReason;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.ClientAddresses;
import pe.cumbe.shared.web.CurrentForm;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.RateLimits;
import pe.cumbe.tracking.web.WrongKeys;

/** {@code /datos-personales/solicitud} and {@code …/seguimiento}: a person claims a right over their data, and follows it. */
@Named("claimPage")
@RequestScoped
public class ClaimPage {

    private static final RateLimits.Limit OF_AN_ADDRESS = new RateLimits.Limit("claims-asked", 60, Duration.ofHours(1));
    private static final RateLimits.Limit LOOKS = new RateLimits.Limit("claim-tracking", 600, Duration.ofMinutes(10));

    private static final Map<PrivacyReason, String> FIELDS = Map.ofEntries(
            entry(PrivacyReason.RIGHT_MISSING, "dpRight"),
            entry(PrivacyReason.IDENTITY_MISSING, "docNumber"),
            entry(PrivacyReason.EMAIL_MISSING, "dpEmail"),
            entry(PrivacyReason.ASKED_MISSING, "dpAsked"),
            entry(PrivacyReason.TOO_LONG, "dpAsked"),
            entry(PrivacyReason.WORDS_MISSING, "dpWords"));

    private final ClaimDesk desk;
    private final HandedIn handedIn;
    private final AttachmentDesk attachments;
    private final FileAnswer answer;
    private final WrongKeys wrong;
    private final RateLimits limits;
    private final ClientAddresses addresses;
    private final CurrentForm form;
    private final PageErrors errors;
    private final HttpServletRequest request;

    private final Map<String, String> answers = new LinkedHashMap<>();
    private String number = "";
    private String key = "";
    private @Nullable Part file;
    private @Nullable ClaimReceipt receipt;
    private @Nullable ClaimView view;
    private @Nullable ClaimVerb done;

    @Inject
    public ClaimPage(
            ClaimDesk desk,
            HandedIn handedIn,
            AttachmentDesk attachments,
            FileAnswer answer,
            WrongKeys wrong,
            RateLimits limits,
            ClientAddresses addresses,
            CurrentForm form,
            PageErrors errors,
            HttpServletRequest request) {
        this.desk = desk;
        this.handedIn = handedIn;
        this.attachments = attachments;
        this.answer = answer;
        this.wrong = wrong;
        this.limits = limits;
        this.addresses = addresses;
        this.form = form;
        this.errors = errors;
        this.request = request;
        List.of("docType", "docNumber", "fullName", "dpEmail", "dpRight", "dpAsked", "dpWords")
                .forEach(field -> answers.put(field, ""));
    }

    /** The claim whose forms were posted, before any field is read. */
    @PostConstruct
    void find() {
        if (request.getMethod().equals("POST") && !form.isTooLarge()) {
            var hiddenNumber = request.getParameter("numero");
            var hiddenKey = request.getParameter("clave");
            if (hiddenNumber != null && hiddenKey != null) {
                look(hiddenNumber, hiddenKey);
            }
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

    /** «Ver mi solicitud». */
    public void open() {
        if (number.isBlank()) {
            errors.field("dpNumber", "field.dpNumber.error");
        }
        if (key.isBlank()) {
            errors.field("key", "field.key.error");
        }
        if (errors.isAny()) {
            return;
        }
        look(number, key);
        if (view == null && !errors.isAny()) {
            errors.general("acceso.seguimiento.error.unknown");
        }
    }

    public void complete() {
        send(ClaimVerb.COMPLETE);
    }

    public void withdraw() {
        send(ClaimVerb.WITHDRAW);
    }

    private void send(ClaimVerb verb) {
        if (view == null) {
            return;
        }
        var stored = handedIn.take("dpFile", file);
        if (errors.isAny()) {
            return;
        }
        try {
            view = desk.send(
                            number,
                            key,
                            verb,
                            new SubmissionId(form.submission()),
                            text("dpWords"),
                            stored.map(AttachmentView::id).orElse(null))
                    .orElse(null);
            done = verb;
            answers.put("dpWords", "");
            form.renew();
        } catch (Rejected refused) {
            stored.map(AttachmentView::id).ifPresent(attachments::discard);
            errors.refused(refused, FIELDS);
        }
    }

    public void download(String attachment) {
        desk.file(number, key, attachment).ifPresent(answer::send);
    }

    private void look(String typedNumber, String typedKey) {
        var from = addresses.limitKey(request);
        var plain = ClaimNumber.read(typedNumber).map(ClaimNumber::value).orElse("");
        var wait = wrong.wait(plain, from);
        if (!wait.isZero() || !limits.admits(LOOKS, from)) {
            errors.general("seguimiento.index.error.wait", Math.max(1, (wait.toSeconds() + 59) / 60));
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(429);
            return;
        }
        view = desk.track(typedNumber, typedKey).orElse(null);
        if (view == null) {
            wrong.miss(plain, from);
        } else {
            number = typedNumber;
            key = typedKey;
        }
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

    public boolean isFound() {
        return view != null;
    }

    public ClaimView getView() {
        return Objects.requireNonNull(view);
    }

    public boolean may(String verb) {
        return getView().may(ClaimVerb.valueOf(verb));
    }

    /** What was done just now; null when nothing was. */
    public @Nullable ClaimVerb getDone() {
        return done;
    }

    public String getLimit() {
        return handedIn.limit();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String typed) {
        number = typed == null ? "" : typed;
    }

    public String getKey() {
        return key;
    }

    public void setKey(@Nullable String typed) {
        key = typed == null ? "" : typed;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part chosen) {
        file = chosen;
    }
}
