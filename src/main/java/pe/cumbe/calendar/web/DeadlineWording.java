package pe.cumbe.calendar.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pe.cumbe.calendar.DayMark;
import pe.cumbe.calendar.Deadline;
import pe.cumbe.calendar.ExplainedDay;
import pe.cumbe.calendar.LegalArticles;
import pe.cumbe.calendar.TermLength;
import pe.cumbe.calendar.TermUnit;
import pe.cumbe.calendar.WorkingCalendar;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Texts;

/** Tells a deadline in Spanish: the date first, then why, each day left out with the norm that says so. */
@ApplicationScoped
public class DeadlineWording {

    /** Numbers of the text of 2019; the one in force on the day is shown. */
    private static final String WORKING_DAYS_ONLY = "145.1";

    private static final String LAST_DAY = "145.2";
    private static final String MONTHS = "145.3";

    private final Texts texts;
    private final LegalArticles articles;

    @Inject
    public DeadlineWording(Texts texts, LegalArticles articles) {
        this.texts = texts;
        this.articles = articles;
    }

    DeadlineAnswer tell(
            Deadline deadline, TermLength length, int additional, LocalDate today, WorkingCalendar calendar) {
        var explanation = deadline.explanation();
        var sentences = new ArrayList<String>();
        sentences.add(count(deadline, length, additional));
        sentences.add(texts.of(rule(length.unit()), article(ruleArticle(length.unit()), deadline)));
        if (explanation.moved() && length.unit() == TermUnit.CALENDAR_DAYS) {
            sentences.add(texts.of("plazos.text.moved", article(LAST_DAY, deadline)));
        }
        sentences.add(left(today, deadline.due(), calendar));
        return new DeadlineAnswer(
                texts.of("plazos.text.answer", SpanishDates.longDate(deadline.due())),
                sentences,
                explanation.skippedHolidays().stream().map(this::skipped).toList(),
                explanation.days().stream().map(this::day).toList(),
                length.unit() == TermUnit.WORKING_DAYS
                        || additional > 0
                        || !explanation.skippedHolidays().isEmpty(),
                deadline.projected());
    }

    /** How long, from when, and which day is the first. */
    private String count(Deadline deadline, TermLength length, int additional) {
        var told = new ArrayList<String>();
        told.add(texts.of("plazos.text.length", length.amount(), unit(length), SpanishDates.longDate(deadline.from())));
        var first = deadline.explanation().firstCounted();
        if (length.unit() == TermUnit.WORKING_DAYS && first.isPresent()) {
            told.add(texts.of(
                    "plazos.text.first", SpanishDates.dayAndMonth(first.get().date())));
        }
        if (additional > 0) {
            told.add(texts.of(additional == 1 ? "plazos.text.oneMore" : "plazos.text.additional", additional));
        }
        return String.join(" ", told);
    }

    private String left(LocalDate today, LocalDate due, WorkingCalendar calendar) {
        var left = calendar.remaining(today, due);
        if (left < 0) {
            return texts.get("plazos.text.past");
        }
        if (left == 0) {
            return texts.get("plazos.text.today");
        }
        return texts.of(left == 1 ? "plazos.text.oneLeft" : "plazos.text.left", SpanishDates.dayAndMonth(today), left);
    }

    private String unit(TermLength length) {
        return length.amount() == 1 ? texts.get("plazos.label.one." + length.unit()) : texts.of(length.unit());
    }

    private DeadlineAnswer.Skipped skipped(ExplainedDay day) {
        var holiday = day.holiday();
        return holiday == null
                ? new DeadlineAnswer.Skipped(SpanishDates.longDate(day.date()), "", "", true)
                : new DeadlineAnswer.Skipped(
                        SpanishDates.longDate(day.date()),
                        holiday.name(),
                        holiday.norm(),
                        holiday.confidence().isConfirmed());
    }

    private DeadlineAnswer.Day day(ExplainedDay day) {
        var holiday = day.holiday();
        var number = day.ordinal() == 0
                ? ""
                : day.additional() ? texts.of("plazos.label.additionalDay", day.ordinal()) : "" + day.ordinal();
        if (holiday == null || day.mark() != DayMark.HOLIDAY) {
            return new DeadlineAnswer.Day(number, SpanishDates.shortDate(day.date()), texts.of(day.mark()), null);
        }
        return new DeadlineAnswer.Day(
                number,
                SpanishDates.shortDate(day.date()),
                texts.of("plazos.label.holiday", holiday.name()),
                holiday.norm());
    }

    private String article(String number, Deadline deadline) {
        return articles.numberOn(number, deadline.from());
    }

    private static String rule(TermUnit unit) {
        return switch (unit) {
            case CALENDAR_DAYS -> "plazos.text.calendarDays";
            case MONTHS, YEARS -> "plazos.text.months";
            case WORKING_DAYS, HOURS -> "plazos.text.weekends";
        };
    }

    private static String ruleArticle(TermUnit unit) {
        return switch (unit) {
            case CALENDAR_DAYS -> LAST_DAY;
            case MONTHS, YEARS -> MONTHS;
            case WORKING_DAYS, HOURS -> WORKING_DAYS_ONLY;
        };
    }

    /** The rules that hold for every count, with the articles in force on that day. */
    List<String> rules(LocalDate day) {
        return List.of(
                texts.of("plazos.text.aboutStart", articles.numberOn("144.1", day)),
                texts.of("plazos.text.aboutDays", articles.numberOn(WORKING_DAYS_ONLY, day)),
                texts.of("plazos.text.aboutLast", articles.numberOn(LAST_DAY, day)),
                texts.get("plazos.text.aboutLimit"));
    }
}
