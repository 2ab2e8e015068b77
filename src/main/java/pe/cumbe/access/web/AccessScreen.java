package pe.cumbe.access.web;

import static java.util.Map.entry;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.access.AccessDesk;
import pe.cumbe.access.AccessField;
import pe.cumbe.access.AccessNumber;
import pe.cumbe.access.AccessOffice;
import pe.cumbe.access.AccessOfficeDesk;
import pe.cumbe.access.AccessReason;
import pe.cumbe.access.AccessRef;
import pe.cumbe.access.AccessRegister;
import pe.cumbe.access.AccessRow;
import pe.cumbe.access.AccessStatus;
import pe.cumbe.access.AccessVerb;
import pe.cumbe.access.AccessView;
import pe.cumbe.access.RegisterFigures;
import pe.cumbe.access.RegisterQuery;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.attachment.web.FileAnswer;
import pe.cumbe.attachment.web.HandedIn;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.NotFound;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.Texts;

/**
 * The queue of a dependency's requests for information, and one of them with what may be done now. An act is chosen,
 * filled in, looked at as the person will read it, and only then done. The number is never in an address.
 */
@Named("accessScreen")
@ViewScoped
public class AccessScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 40;

    private static final Map<AccessReason, String> FIELDS = Map.ofEntries(
            entry(AccessReason.TEXT_MISSING, "accText"),
            entry(AccessReason.DOCUMENT_MISSING, "accDocument"),
            entry(AccessReason.GROUND_MISSING, "accGround"),
            entry(AccessReason.CLASSIFICATION_MISSING, "accClassification"),
            entry(AccessReason.AMOUNT_WRONG, "accAmount"),
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
    private final AccessRegister register;
    private final Organisation organisation;
    private final HandedIn handedIn;
    private final FileAnswer answer;
    private final CurrentActor me;
    private final PageErrors errors;
    private final Notices notices;
    private final Texts texts;

    private String agency = "";
    private String part = AccessOffice.OWED.name();
    private int page = 1;
    private String number = "";
    private long version;
    private @Nullable AccessVerb chosen;
    private boolean previewing;
    private boolean publishing;
    private AccessForm form = new AccessForm();
    private transient @Nullable Part file;
    private transient @Nullable AccessView view;
    private transient @Nullable PageOf<AccessRow> rows;

    @Inject
    public AccessScreen(
            AccessOfficeDesk desk,
            AccessDesk uploads,
            AccessRegister register,
            Organisation organisation,
            HandedIn handedIn,
            FileAnswer answer,
            CurrentActor me,
            PageErrors errors,
            Notices notices,
            Texts texts) {
        this.desk = desk;
        this.uploads = uploads;
        this.register = register;
        this.organisation = organisation;
        this.handedIn = handedIn;
        this.answer = answer;
        this.me = me;
        this.errors = errors;
        this.notices = notices;
        this.texts = texts;
    }

    /** Refuses whoever answers for no dependency. */
    public void enter() {
        me.actor().require(Permission.ANSWER_ACCESS);
        if (agency.isEmpty()) {
            agency = mine().get(0).value();
        }
    }

    public void search() {
        page = 1;
        rows = null;
    }

    public void next() {
        page++;
        rows = null;
    }

    public void previous() {
        page = Math.max(1, page - 1);
        rows = null;
    }

    public void open(String wanted) {
        number = wanted;
        clear();
        reload();
    }

    public void toList() {
        number = "";
        rows = null;
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
        desk.file(me.actor(), code(), new AccessNumber(number), attachment).ifPresent(found -> answer.send(found.id()));
    }

    private void clear() {
        chosen = null;
        previewing = false;
        publishing = false;
        form = new AccessForm();
    }

    private AccessRef ref() {
        return new AccessRef(code(), new AccessNumber(number), version);
    }

    private AgencyCode code() {
        return new AgencyCode(agency);
    }

    private List<AgencyCode> mine() {
        return me.actor().agenciesWith(Permission.ANSWER_ACCESS);
    }

    public boolean isOpen() {
        return !number.isEmpty();
    }

    public AccessView getView() {
        var known = view;
        if (known == null) {
            known = desk.open(me.actor(), code(), new AccessNumber(number)).orElseThrow(NotFound::new);
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

    public PageOf<AccessRow> getRows() {
        var known = rows;
        if (known == null) {
            known = desk.queue(me.actor(), code(), AccessOffice.valueOf(part), page, SIZE);
            rows = known;
        }
        return known;
    }

    public RegisterFigures getFigures() {
        return register.figures(new RegisterQuery(code(), null, null));
    }

    public String getAgencyName() {
        return organisation.get(code()).name();
    }

    public String getSlug() {
        return organisation.get(code()).slug().value();
    }

    public List<SelectItem> getAgencies() {
        return mine().stream()
                .map(one -> new SelectItem(one.value(), organisation.get(one).name()))
                .toList();
    }

    public List<SelectItem> getParts() {
        return Arrays.stream(AccessOffice.values())
                .map(one -> new SelectItem(one.name(), texts.of(one)))
                .toList();
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

    public String getAgency() {
        return agency;
    }

    /** Only one of this person's: what is typed into the form is no dependency of theirs. */
    public void setAgency(@Nullable String chosenAgency) {
        mine().stream()
                .map(AgencyCode::value)
                .filter(code -> code.equals(chosenAgency))
                .findFirst()
                .ifPresent(code -> agency = code);
    }

    public String getPart() {
        return part;
    }

    public void setPart(@Nullable String chosenPart) {
        part = Arrays.stream(AccessOffice.values())
                .map(Enum::name)
                .filter(name -> name.equals(chosenPart))
                .findFirst()
                .orElse(AccessOffice.OWED.name());
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part chosenFile) {
        file = chosenFile;
    }
}
