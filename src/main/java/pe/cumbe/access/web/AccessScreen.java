package pe.cumbe.access.web;

import static java.util.Map.entry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.access.AccessDesk;
import pe.cumbe.access.AccessField;
import pe.cumbe.access.AccessNumber;
import pe.cumbe.access.AccessOfficeDesk;
import pe.cumbe.access.AccessReason;
import pe.cumbe.access.AccessRef;
import pe.cumbe.access.AccessStatus;
import pe.cumbe.access.AccessVerb;
import pe.cumbe.access.AccessView;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.attachment.web.FileAnswer;
import pe.cumbe.attachment.web.HandedIn;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.NotFound;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.Texts;

/**
 * A request for information and what its officer may do now. An act is chosen, filled in, looked at as the person will read
 * it, and only then done. The number is never in an address.
 */
@Named("accessScreen")
@ViewScoped
public class AccessScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<AccessReason, String> FIELDS = Map.ofEntries(
            entry(AccessReason.TEXT_MISSING, "accText"),
            entry(AccessReason.DOCUMENT_MISSING, "accDocument"),
            entry(AccessReason.GROUND_MISSING, "accGround"),
            entry(AccessReason.CLASSIFICATION_MISSING, "accClassification"),
            entry(AccessReason.AMOUNT_WRONG, "accAmount"),
            entry(AccessReason.DAY_MISSING, "accDay"),
            entry(AccessReason.DAY_WRONG, "accDay"),
            entry(AccessReason.DATES_MISSING, "accDates"),
            entry(AccessReason.DATES_WRONG, "accDates"),
            entry(AccessReason.SCHEDULE_NEEDED, "accDates"),
            entry(AccessReason.AGENCY_UNKNOWN, "accAgency"),
            entry(AccessReason.SAME_AGENCY, "accAgency"),
            entry(AccessReason.SUMMARY_MISSING, "accSummary"),
            entry(AccessReason.DELAY_MISSING, "accDelay"));

    private static final Map<AccessReason, String> PUBLISHED =
            Map.of(AccessReason.TEXT_MISSING, "accAnswer", AccessReason.TITLE_MISSING, "accTitle");

    private final AccessOfficeDesk desk;
    private final AccessDesk uploads;
    private final AnsweringAgency agency;
    private final AccessQueueScreen queue;
    private final HandedIn handedIn;
    private final FileAnswer answer;
    private final CurrentActor me;
    private final PageErrors errors;
    private final Notices notices;
    private final Texts texts;

    private String number = "";
    private long version;
    private @Nullable AccessVerb chosen;
    private boolean previewing;
    private boolean publishing;
    private AccessForm form = new AccessForm();
    private transient @Nullable Part file;
    private transient @Nullable AccessView view;

    @Inject
    public AccessScreen(
            AccessOfficeDesk desk,
            AccessDesk uploads,
            AnsweringAgency agency,
            AccessQueueScreen queue,
            HandedIn handedIn,
            FileAnswer answer,
            CurrentActor me,
            PageErrors errors,
            Notices notices,
            Texts texts) {
        this.desk = desk;
        this.uploads = uploads;
        this.agency = agency;
        this.queue = queue;
        this.handedIn = handedIn;
        this.answer = answer;
        this.me = me;
        this.errors = errors;
        this.notices = notices;
        this.texts = texts;
    }

    public void open(String wanted) {
        number = wanted;
        clear();
        reload();
    }

    public void toList() {
        number = "";
        queue.refresh();
    }

    /** Looks again, as after somebody else did something; what was typed stays. */
    public void reload() {
        view = null;
        version = getView().version();
        if (chosen != null && !getView().may(chosen)) {
            chosen = null;
            previewing = false;
        }
    }

    public void choose(AccessVerb verb) {
        chosen = verb;
        previewing = false;
        publishing = false;
        if (verb.asks(AccessField.SUMMARY) && form.getSummary().isEmpty()) {
            form.setSummary(getView().summary());
        }
    }

    /** «Publicar la respuesta». */
    public void startPublishing() {
        chosen = null;
        publishing = true;
        form.setTitle(getView().summary());
    }

    public void cancel() {
        clear();
    }

    public void correct() {
        previewing = false;
    }

    /** Takes the file in, says what is missing, and shows what the person will read. */
    public void preview() {
        handedIn.take("accFile", file).ifPresent(stored -> {
            uploads.uploaded(stored.id());
            form.keep(stored);
        });
        if (!errors.isAny()) {
            try {
                desk.check(me.actor(), ref(), Objects.requireNonNull(chosen), form.deed());
            } catch (Rejected refused) {
                errors.refused(refused, FIELDS);
            }
        }
        previewing = !errors.isAny();
    }

    /** Does what was looked at. */
    public void confirm() {
        try {
            desk.act(me.actor(), ref(), Objects.requireNonNull(chosen), form.deed());
        } catch (Rejected refused) {
            errors.refused(refused, FIELDS);
            return;
        }
        var gone = chosen == AccessVerb.REFER_INSIDE;
        notices.say("gestion.acceso.notice.done");
        clear();
        if (gone) {
            toList();
        } else {
            reload();
        }
    }

    /** Publishes the answer for everybody. */
    public void publish() {
        try {
            desk.publish(me.actor(), ref(), form.getTitle(), form.getText());
            notices.say("gestion.acceso.notice.published");
            clear();
        } catch (Rejected refused) {
            errors.refused(refused, PUBLISHED);
        }
    }

    public void download(String attachment) {
        desk.file(me.actor(), agency.code(), new AccessNumber(number), attachment)
                .ifPresent(found -> answer.send(found.id()));
    }

    private void clear() {
        chosen = null;
        previewing = false;
        publishing = false;
        form = new AccessForm();
    }

    private AccessRef ref() {
        return new AccessRef(agency.code(), new AccessNumber(number), version);
    }

    public boolean isOpen() {
        return !number.isEmpty();
    }

    public AccessView getView() {
        var known = view;
        if (known == null) {
            known = desk.open(me.actor(), agency.code(), new AccessNumber(number))
                    .orElseThrow(NotFound::new);
            view = known;
        }
        return known;
    }

    /** Buttons, in the order of the table. */
    public List<AccessVerb> getVerbs() {
        return getView().verbs().stream().sorted().toList();
    }

    public boolean asks(String field) {
        return chosen != null && chosen.asks(AccessField.valueOf(field));
    }

    /** Whether what was chosen comes after its day, so that the register has to say why. */
    public boolean isLate() {
        return chosen != null && chosen.isAnswer() && getView().late();
    }

    /** What the person will read. */
    public String getPreview() {
        return texts.of(Objects.requireNonNull(chosen)) + ". " + form.getText();
    }

    /** Whether the answer may be published for everybody. */
    public boolean isPublishable() {
        var status = getView().status();
        return status.isAnswered() || status == AccessStatus.COMPLIED;
    }

    public boolean isPublishing() {
        return publishing;
    }

    public @Nullable AccessVerb getChosen() {
        return chosen;
    }

    public boolean isPreviewing() {
        return previewing;
    }

    public AccessForm getForm() {
        return form;
    }

    public String getLimit() {
        return handedIn.limit();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part chosenFile) {
        file = chosenFile;
    }
}
