package pe.cumbe.nationalbook.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.account.web.MyAgencies;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.nationalbook.BookReason;
import pe.cumbe.nationalbook.ComplaintMotive;
import pe.cumbe.nationalbook.NationalBookDesk;
import pe.cumbe.nationalbook.NationalRow;
import pe.cumbe.nationalbook.NationalState;
import pe.cumbe.nationalbook.NewNational;
import pe.cumbe.nationalbook.NewPaper;
import pe.cumbe.nationalbook.PaperMeans;
import pe.cumbe.nationalbook.PaperRow;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Chosen;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.Texts;

/** The national book as its officer watches it: what came on paper and has to be copied, and what stands there. */
@Named("nationalBook")
@ViewScoped
public class NationalBookScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<BookReason, String> FIELDS = Map.of(
            BookReason.CODE_MISSING, "nbCode",
            BookReason.CODE_TAKEN, "nbCode",
            BookReason.NATIONAL_NUMBER_MISSING, "nbNumber",
            BookReason.NATIONAL_NUMBER_TAKEN, "nbNumber",
            BookReason.SEAT_MISSING, "nbSeat",
            BookReason.MOTIVE_MISSING, "nbMotive",
            BookReason.DAY_TO_COME, "nbDay",
            BookReason.DAY_MISSING, "nbDay",
            BookReason.DAYS_OUT_OF_ORDER, "nbDay",
            BookReason.WORDS_TOO_LONG, "nbAnswer");

    /** What the form on the screen is for. */
    public enum BookTask {
        /** A sheet that came on paper or otherwise. */
        RECEIVE,
        /** That sheet stands in the national book now. */
        COPIED,
        /** One that somebody filed in the national book. */
        REGISTER,
        /** How it stands there now. */
        UPDATE
    }

    private final NationalBookDesk desk;
    private final Organisation organisation;
    private final MyAgencies mine;
    private final CurrentActor me;
    private final Notices notices;
    private final PageErrors errors;
    private final Texts texts;

    private @Nullable BookTask task;
    private String subject = "";
    private long version;
    private String code = "";
    private String number = "";
    private String seat = "";
    private String means = PaperMeans.PAPER.name();
    private String motive = "";
    private String state = NationalState.IN_PROGRESS.name();
    private String day = "";
    private String answer = "";

    @Inject
    public NationalBookScreen(
            NationalBookDesk desk,
            Organisation organisation,
            MyAgencies mine,
            CurrentActor me,
            Notices notices,
            PageErrors errors,
            Texts texts) {
        this.desk = desk;
        this.organisation = organisation;
        this.mine = mine;
        this.me = me;
        this.notices = notices;
        this.errors = errors;
        this.texts = texts;
    }

    public void enter() {
        me.actor().require(Permission.ATTEND_COMPLAINTS);
    }

    public void receive() {
        begin(BookTask.RECEIVE, "", 0);
    }

    public void register() {
        begin(BookTask.REGISTER, "", 0);
    }

    public void copied(String sheet) {
        begin(BookTask.COPIED, sheet, 0);
    }

    public void update(NationalRow row) {
        begin(BookTask.UPDATE, row.number(), row.version());
        state = row.state().name();
        answer = Optional.ofNullable(row.answer()).orElse("");
    }

    private void begin(BookTask next, String about, long seen) {
        task = next;
        subject = about;
        version = seen;
        code = "";
        number = "";
        seat = "";
        motive = "";
        day = "";
        answer = "";
    }

    public void cancel() {
        task = null;
    }

    /** Does what the form is for; whatever is refused comes back with all that was typed. */
    public void save() {
        var typed = SpanishDates.read(day);
        if (typed.isEmpty() && (isDayNeeded() || !day.isEmpty())) {
            errors.field("nbDay", "field.nbDay.error");
            return;
        }
        try {
            perform(typed.orElse(null));
            task = null;
            notices.say("gestion.expedientes.notice.done");
        } catch (Rejected refused) {
            errors.refused(refused, FIELDS);
        }
    }

    private void perform(@Nullable LocalDate typed) {
        var doing = task == null ? BookTask.RECEIVE : task;
        switch (doing) {
            case RECEIVE -> {
                if (typed != null) {
                    desk.receive(
                            me.actor(), new NewPaper(agency(), code, PaperMeans.valueOf(means), seat, typed, false));
                }
            }
            case COPIED -> desk.copied(me.actor(), agency(), subject, number, chosenMotive());
            case REGISTER -> {
                if (typed != null) {
                    desk.register(me.actor(), new NewNational(agency(), number, seat, chosenMotive(), typed, false));
                }
            }
            case UPDATE ->
                desk.copy(me.actor(), agency(), subject, version, NationalState.valueOf(state), typed, answer);
        }
    }

    private boolean isDayNeeded() {
        return task == BookTask.RECEIVE || task == BookTask.REGISTER;
    }

    private @Nullable ComplaintMotive chosenMotive() {
        return ComplaintMotive.OF_SERVICE.stream()
                .filter(one -> one.name().equals(motive))
                .findFirst()
                .orElse(null);
    }

    private AgencyCode agency() {
        return mine.chosenOrFirst(null, Permission.ATTEND_COMPLAINTS);
    }

    public String getAgencyName() {
        return organisation.get(agency()).name();
    }

    public List<PaperRow> getPapers() {
        return desk.papers(me.actor(), agency());
    }

    public List<NationalRow> getMirror() {
        return desk.mirror(me.actor(), agency());
    }

    public String day(@Nullable LocalDate when) {
        return when == null ? "" : SpanishDates.plainDate(when);
    }

    public List<SelectItem> getMeansChoices() {
        return Arrays.stream(PaperMeans.values())
                .map(one -> new SelectItem(one.name(), texts.of(one)))
                .toList();
    }

    public List<SelectItem> getStates() {
        return Arrays.stream(NationalState.values())
                .map(one -> new SelectItem(one.name(), texts.of(one)))
                .toList();
    }

    public boolean isDoing(String name) {
        return task != null && task == BookTask.valueOf(name);
    }

    public boolean isBusy() {
        return task != null;
    }

    public @Nullable BookTask getTask() {
        return task;
    }

    public String getSubject() {
        return subject;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String typed) {
        code = Chosen.plain(typed);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String typed) {
        number = Chosen.plain(typed);
    }

    public String getSeat() {
        return seat;
    }

    public void setSeat(@Nullable String typed) {
        seat = Chosen.plain(typed);
    }

    public String getMeans() {
        return means;
    }

    public void setMeans(@Nullable String chosen) {
        means = Chosen.plain(chosen);
    }

    public String getMotive() {
        return motive;
    }

    public void setMotive(@Nullable String chosen) {
        motive = Chosen.plain(chosen);
    }

    public String getState() {
        return state;
    }

    public void setState(@Nullable String chosen) {
        state = Chosen.plain(chosen);
    }

    public String getDay() {
        return day;
    }

    public void setDay(@Nullable String typed) {
        day = Chosen.plain(typed);
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String typed) {
        answer = Chosen.orEmpty(typed);
    }
}
