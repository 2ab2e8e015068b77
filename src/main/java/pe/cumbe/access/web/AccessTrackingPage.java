package pe.cumbe.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.access.AccessDesk;
import pe.cumbe.access.AccessNumber;
import pe.cumbe.access.AccessReason;
import pe.cumbe.access.AccessVerb;
import pe.cumbe.access.AccessView;
import pe.cumbe.access.Deed;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.attachment.web.FileAnswer;
import pe.cumbe.attachment.web.HandedIn;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.CurrentForm;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.tracking.web.GuardedLook;

/** {@code /acceso-informacion/seguimiento}: a request with its number and key, and what the person does with it. All by post. */
@Named("accessTracking")
@RequestScoped
public class AccessTrackingPage {

    private static final Map<AccessReason, String> FIELDS = Map.of(
            AccessReason.TEXT_MISSING, "accessReason",
            AccessReason.NOTHING_SENT, "accessText");

    private final AccessDesk desk;
    private final GuardedLook guarded;
    private final HandedIn handedIn;
    private final FileAnswer answer;
    private final AccessPaper paper;
    private final CurrentForm form;
    private final PageErrors errors;

    private String number = "";
    private String key = "";
    private String text = "";
    private String reason = "";
    private @Nullable Part file;
    private @Nullable AccessView view;
    private @Nullable AccessVerb done;

    @Inject
    public AccessTrackingPage(
            AccessDesk desk,
            GuardedLook guarded,
            HandedIn handedIn,
            FileAnswer answer,
            AccessPaper paper,
            CurrentForm form,
            PageErrors errors) {
        this.desk = desk;
        this.guarded = guarded;
        this.handedIn = handedIn;
        this.answer = answer;
        this.paper = paper;
        this.form = form;
        this.errors = errors;
    }

    /** The request whose forms were posted, before any field is read. */
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
            errors.field("accessNumber", "field.accessNumber.error");
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

    /** «Enviar» what was missing. */
    public void correct() {
        send(AccessVerb.CORRECT, text);
    }

    /** «Retirar mi solicitud». */
    public void withdraw() {
        send(AccessVerb.WITHDRAW, reason);
    }

    /** «Apelar». */
    public void appeal() {
        send(AccessVerb.APPEAL, reason);
    }

    private void send(AccessVerb verb, String words) {
        if (view == null) {
            return;
        }
        var stored = handedIn.take("accessFile", file);
        if (errors.isAny()) {
            return;
        }
        var attached = stored.map(AttachmentView::id).map(List::of).orElse(List.of());
        attached.forEach(desk::uploaded);
        try {
            view = desk.send(
                            number,
                            key,
                            verb,
                            new SubmissionId(form.submission()),
                            Deed.saying(words).with(attached))
                    .orElse(null);
            done = verb;
            text = "";
            reason = "";
            form.renew();
        } catch (Rejected refused) {
            errors.refused(refused, FIELDS);
        }
    }

    public void download(String attachment) {
        desk.file(number, key, attachment).ifPresent(found -> answer.send(found.id()));
    }

    public void receipt() {
        desk.receipt(number, key)
                .ifPresent(receipt -> answer.send(AccessPaper.NAME, "application/pdf", paper.print(receipt)));
    }

    private void look(String typedNumber, String typedKey) {
        var plain = AccessNumber.read(typedNumber).map(AccessNumber::value).orElse("");
        view = guarded.look(plain, () -> desk.track(typedNumber, typedKey)).orElse(null);
        if (view != null) {
            number = typedNumber;
            key = typedKey;
        }
    }

    public boolean isFound() {
        return view != null;
    }

    public AccessView getView() {
        return Objects.requireNonNull(view);
    }

    public boolean may(String verb) {
        return getView().may(AccessVerb.valueOf(verb));
    }

    /** What was done just now; null when nothing was. */
    public @Nullable AccessVerb getDone() {
        return done;
    }

    public boolean isLast(AccessView.Event event) {
        return getView().events().indexOf(event) == 0;
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

    public String getText() {
        return text;
    }

    public void setText(@Nullable String typed) {
        text = typed == null ? "" : typed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed == null ? "" : typed;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part chosen) {
        file = chosen;
    }
}
