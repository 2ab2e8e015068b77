package pe.cumbe.privacy.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.attachment.AttachmentDesk;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.attachment.web.FileAnswer;
import pe.cumbe.attachment.web.HandedIn;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.privacy.ClaimDesk;
import pe.cumbe.privacy.ClaimNumber;
import pe.cumbe.privacy.ClaimVerb;
import pe.cumbe.privacy.ClaimView;
import pe.cumbe.privacy.PrivacyReason;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.ClientAddresses;
import pe.cumbe.shared.web.CurrentForm;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.RateLimits;
import pe.cumbe.tracking.web.WrongKeys;

/** {@code /datos-personales/seguimiento}: a claim with its number and key, and what the person does with it. All by post. */
@Named("claimTracking")
@RequestScoped
public class ClaimTrackingPage {

    private static final RateLimits.Limit LOOKS = new RateLimits.Limit("claim-tracking", 600, Duration.ofMinutes(10));

    private static final Map<PrivacyReason, String> FIELDS = Map.of(PrivacyReason.WORDS_MISSING, "dpWords");

    private final ClaimDesk desk;
    private final HandedIn handedIn;
    private final AttachmentDesk attachments;
    private final FileAnswer answer;
    private final ClaimPaper paper;
    private final WrongKeys wrong;
    private final RateLimits limits;
    private final ClientAddresses addresses;
    private final CurrentForm form;
    private final PageErrors errors;
    private final HttpServletRequest request;

    private String number = "";
    private String key = "";
    private String words = "";
    private @Nullable Part file;
    private @Nullable ClaimView view;
    private @Nullable ClaimVerb done;

    @Inject
    public ClaimTrackingPage(
            ClaimDesk desk,
            HandedIn handedIn,
            AttachmentDesk attachments,
            FileAnswer answer,
            ClaimPaper paper,
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
        this.paper = paper;
        this.wrong = wrong;
        this.limits = limits;
        this.addresses = addresses;
        this.form = form;
        this.errors = errors;
        this.request = request;
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
                            words,
                            stored.map(AttachmentView::id).orElse(null))
                    .orElse(null);
            done = verb;
            words = "";
            form.renew();
        } catch (Rejected refused) {
            stored.map(AttachmentView::id).ifPresent(attachments::discard);
            errors.refused(refused, FIELDS);
        }
    }

    public void download(String attachment) {
        desk.file(number, key, attachment).ifPresent(answer::send);
    }

    /** The constancia again, as PDF. */
    public void receipt() {
        desk.receipt(number, key)
                .ifPresent(receipt -> answer.send(ClaimPaper.NAME, "application/pdf", paper.print(receipt)));
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

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String typed) {
        words = typed == null ? "" : typed;
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
