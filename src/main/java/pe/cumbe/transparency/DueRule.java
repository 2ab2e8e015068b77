package pe.cumbe.transparency;

import java.time.LocalDate;
import java.util.Optional;
import pe.cumbe.shared.LegalTerm;

/**
 * The last day to publish a period. One that falls on a day nobody works is the next working day. How
 * long each gives is in {@link DueTerms}; where nobody said it there is no day: nothing is called overdue on a guess.
 */
@LegalTerm("regla de vencimiento")
public enum DueRule {
    /** Counted from the end of the period: any fact of it is older than that. */
    FACT_PLUS_5_WORKING_DAYS,
    EVENT_PLUS_5_WORKING_DAYS,
    NEXT_WORKING_DAY,
    END_OF_NEXT_MONTH,
    QUARTER_END_PLUS_30_CALENDAR_DAYS,
    QUARTER_END_PLUS_10_WORKING_DAYS,
    HALF_YEARLY_SETTING,
    YEARLY_SETTING,
    NEVER;

    /** A period and the last day to publish it. */
    public record Obligation(Period period, LocalDate due) {}

    /** The last day to publish that period; empty where no rule gives one. */
    public Optional<LocalDate> due(Period period, DueCalendar calendar) {
        var end = period.end();
        return switch (this) {
            case NEXT_WORKING_DAY -> Optional.of(calendar.days().firstWorkingDayAfter(end));
            case END_OF_NEXT_MONTH ->
                calendar.terms().of(this).map(term -> calendar.days()
                        .firstWorkingDayFrom(end.plusDays(1)
                                .plusMonths(term.length().amount())
                                .minusDays(1)));
            case FACT_PLUS_5_WORKING_DAYS,
                    EVENT_PLUS_5_WORKING_DAYS,
                    QUARTER_END_PLUS_30_CALENDAR_DAYS,
                    QUARTER_END_PLUS_10_WORKING_DAYS,
                    HALF_YEARLY_SETTING,
                    YEARLY_SETTING ->
                calendar.terms().of(this).map(term -> calendar.days()
                        .deadline(end, term.length())
                        .due());
            case NEVER -> Optional.empty();
        };
    }

    /** The newest period that should be out by now; empty where nothing can be asked for on its day. */
    public Optional<Obligation> lastFallenDue(Frequency frequency, LocalDate today, DueCalendar calendar) {
        if (frequency == Frequency.ON_EVENT) {
            return Optional.empty();
        }
        var period = Period.of(frequency.form(), today);
        var due = due(period, calendar);
        while (due.isPresent() && !due.get().isBefore(today)) {
            period = period.previous();
            due = due(period, calendar);
        }
        var found = period;
        return due.map(day -> new Obligation(found, day));
    }
}
