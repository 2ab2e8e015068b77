package pe.cumbe.calendar.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.calendar.TermLength;
import pe.cumbe.calendar.WorkingCalendar;
import pe.cumbe.calendar.WorkingCalendars;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.Texts;

/** The public calculator: {@code /plazos?desde=2026-03-07&cantidad=30&unidad=habiles}. */
@Named
@RequestScoped
public class DeadlinePage {

    /** The region: holidays of one province are asked for where its dependency is known. */
    private static final String CAJAMARCA = "06";

    private static final int LONGEST_INPUT = 40;

    private final WorkingCalendars calendars;
    private final DeadlineWording wording;
    private final PageErrors errors;
    private final Texts texts;
    private final Clock clock;

    private String from = "";
    private String amount = "";
    private String unit = "habiles";
    private String additional = "";
    private @Nullable DeadlineAnswer answer;

    @Inject
    public DeadlinePage(
            WorkingCalendars calendars, DeadlineWording wording, PageErrors errors, Texts texts, Clock clock) {
        this.calendars = calendars;
        this.wording = wording;
        this.errors = errors;
        this.texts = texts;
        this.clock = clock;
    }

    /** A choice of the list of units; {@code chosen} is what the browser shows first. */
    public record Unit(String word, String label, boolean chosen) {}

    /** Answers, when something was asked. */
    public void open() {
        if (from.isEmpty() && amount.isEmpty()) {
            return;
        }
        var question = DeadlineQuestion.read(from, amount, unit, additional);
        question.objections().forEach(objection -> errors.field(objection.field(), objection.textKey()));
        var date = question.from();
        if (date == null) {
            return;
        }
        var calendar = calendars.at(CAJAMARCA);
        if (!calendar.knows(date.getYear())) {
            errors.field(
                    DeadlineObjection.YEAR_UNKNOWN.field(),
                    DeadlineObjection.YEAR_UNKNOWN.textKey(),
                    calendar.firstYear().map(String::valueOf).orElse(""),
                    calendar.lastYear().map(String::valueOf).orElse(""));
            return;
        }
        var length = question.length();
        if (length != null && question.objections().isEmpty()) {
            answer = answer(date, length, question.additional(), calendar);
        }
    }

    private DeadlineAnswer answer(LocalDate date, TermLength length, int more, WorkingCalendar calendar) {
        var deadline = more > 0
                ? calendar.deadline(date, length, TermLength.workingDays(more))
                : calendar.deadline(date, length);
        return wording.tell(deadline, length, more, today(), calendar);
    }

    /** Null while nothing was asked, or while something has to be typed again. */
    public @Nullable DeadlineAnswer getAnswer() {
        return answer;
    }

    public List<String> getRules() {
        return wording.rules(today());
    }

    public List<Unit> getUnits() {
        return List.of(unit("habiles"), unit("calendario"), unit("meses"), unit("anios"));
    }

    private Unit unit(String word) {
        return new Unit(word, texts.of(DeadlineQuestion.unit(word)), word.equals(unit));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String typed) {
        from = plain(typed);
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String typed) {
        amount = plain(typed);
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String typed) {
        unit = plain(typed);
    }

    public String getAdditional() {
        return additional;
    }

    public void setAdditional(@Nullable String typed) {
        additional = plain(typed);
    }

    private static String plain(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        var text = typed.strip();
        return text.length() <= LONGEST_INPUT ? text : text.substring(0, LONGEST_INPUT);
    }
}
