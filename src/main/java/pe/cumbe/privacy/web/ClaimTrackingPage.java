package pe.cumbe.privacy.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
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
import pe.cumbe.shared.web.CurrentForm;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.tracking.web.GuardedLook;

/** {@code /datos-personales/seguimiento}: a claim with its number and key, and what the person does with it. All by post. */
@Named("claimTracking")
@RequestScoped
public class ClaimTrackingPage {

    private static final Map<PrivacyReason, String> FIELDS = Map.of(PrivacyReason.WORDS_MISSING, "dpWords");

    private final ClaimDesk desk;
    private final HandedIn handedIn;
    private final AttachmentDesk attachments;
    private final FileAnswer answer;
    private final ClaimPaper paper;
    private final GuardedLook guarded;
    private final CurrentForm form;
    private final PageErrors errors;

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
            GuardedLook guarded,
            CurrentForm form,
            PageErrors errors) {
        this.desk = desk;
        this.handedIn = handedIn;
        this.attachments = attachments;
        this.answer = answer;
        this.paper = paper;
        this.guarded = guarded;
        this.form = form;
        this.errors = errors;
    }

    /** The claim whose forms were posted, before any field is read. */
    @PostConstruct
    void find() {
        guarded.posted().ifPresent(hidden -> look(hidden.number(), hidden.key()));
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
        var plain = ClaimNumber.read(typedNumber).map(ClaimNumber::value).orElse("");
        view = guarded.look(plain, () -> desk.track(typedNumber, typedKey)).orElse(null);
        if (view != null) {
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
