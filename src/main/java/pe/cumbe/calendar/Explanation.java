package pe.cumbe.calendar;

import java.util.List;
import java.util.Optional;

/** A count told day by day, in order: each day with its ordinal, each day left out with its reason and its norm. */
public record Explanation(List<ExplainedDay> days) {

    public Explanation {
        days = List.copyOf(days);
    }

    /** The first day that counts: the filing of a Saturday begins on Monday. Empty for a term of zero days or of months. */
    public Optional<ExplainedDay> firstCounted() {
        return days.stream().filter(day -> day.mark() == DayMark.COUNTED).findFirst();
    }

    /** Days left out, in order. */
    public List<ExplainedDay> skipped() {
        return days.stream().filter(day -> day.mark().isSkipped()).toList();
    }

    /** Holidays and non-working days left out; weekends are not among them. */
    public List<ExplainedDay> skippedHolidays() {
        return days.stream().filter(day -> day.mark() == DayMark.HOLIDAY).toList();
    }

    /** Whether the last day was not worked and the end moved to a later one. */
    public boolean moved() {
        return days.stream().anyMatch(day -> day.mark() == DayMark.MOVED_END);
    }
}
