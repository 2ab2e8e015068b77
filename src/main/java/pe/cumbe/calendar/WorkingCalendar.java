package pe.cumbe.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.LegalTerm;

/**
 * The working days of one place, and the arithmetic of the law over them (LPAG 133 and 134, before 144 and 145).
 * Immutable: built once from the holidays that reach the place.
 *
 * <ul>
 *   <li>Days are consecutive working days: Monday to Friday that are neither holidays nor non-working days (134.1).
 *   <li>They are counted from the working day after the filing or the notice (133.1).
 *   <li>A term of any kind that would end on a day not worked ends on the next working day (134.2).
 *   <li>Months and years run date to date; where the month lacks that day the term ends on the first working day of the
 *       month after (134.3).
 * </ul>
 */
@LegalTerm("días hábiles")
public final class WorkingCalendar {

    private final Map<LocalDate, Holiday> suspending = new HashMap<>();
    private final Map<LocalDate, Holiday> interrupted = new HashMap<>();
    private final TreeSet<Integer> years = new TreeSet<>();
    private final Set<Integer> projectedYears = new TreeSet<>();

    private WorkingCalendar(Collection<Holiday> holidays, String place) {
        for (var holiday : holidays) {
            if (holiday.scope().equals(CalendarScope.NATIONAL)) {
                years.add(holiday.date().getYear());
            }
            if (!holiday.scope().reaches(place)) {
                continue;
            }
            if (holiday.projected()) {
                projectedYears.add(holiday.date().getYear());
            }
            if (holiday.suspendsTerms()) {
                suspending.merge(holiday.date(), holiday, WorkingCalendar::wider);
            } else if (holiday.kind() == HolidayKind.INTERRUPTED_SERVICE) {
                interrupted.put(holiday.date(), holiday);
            }
        }
    }

    /** The calendar of the place with that INEI code (2, 4 or 6 digits); empty for the country alone. */
    public static WorkingCalendar of(Collection<Holiday> holidays, String place) {
        return new WorkingCalendar(holidays, place);
    }

    /** Whether the holidays of that year are known, be it as a projection. */
    public boolean knows(int year) {
        return years.contains(year);
    }

    /** First and last year whose holidays are known; empty where none is. */
    public Optional<Integer> firstYear() {
        return years.isEmpty() ? Optional.empty() : Optional.of(years.first());
    }

    public Optional<Integer> lastYear() {
        return years.isEmpty() ? Optional.empty() : Optional.of(years.last());
    }

    /** Whether a norm sets that day apart, be it a Saturday or a Sunday. */
    public boolean isSetApart(LocalDate day) {
        return suspending.containsKey(day) || interrupted.containsKey(day);
    }

    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && !suspending.containsKey(day);
    }

    /** The day itself when it is worked, else the next one that is. */
    public LocalDate firstWorkingDayFrom(LocalDate day) {
        var found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** The first working day after that one: where counting begins. */
    public LocalDate firstWorkingDayAfter(LocalDate day) {
        return firstWorkingDayFrom(day.plusDays(1));
    }

    /**
     * The last day of a term, and how it was counted.
     *
     * @param from the day of the filing or of the notice
     * @param additional what is counted after the term has ended, such as the five days of a notice
     */
    public Deadline deadline(LocalDate from, TermLength length, TermLength... additional) {
        var days = new ArrayList<ExplainedDay>();
        var due = new Count(days, false).end(from, length);
        for (var more : additional) {
            due = new Count(days, true).end(due, more);
        }
        return new Deadline(from, due, new Explanation(days), isProjected(from.getYear(), due.getYear()));
    }

    /**
     * Working days left until a deadline: those after today, up to the deadline itself. 0 on the day it falls due;
     * negative once it has passed, at least -1 even when only days not worked have passed since.
     */
    public int remaining(LocalDate today, LocalDate due) {
        if (today.isAfter(due)) {
            return -Math.max(1, workingDaysBetween(due, today));
        }
        return workingDaysBetween(today, due);
    }

    private int workingDaysBetween(LocalDate after, LocalDate upTo) {
        return (int) after.plusDays(1)
                .datesUntil(upTo.isAfter(after) ? upTo.plusDays(1) : after.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private boolean isProjected(int first, int last) {
        for (var year = first; year <= last; year++) {
            if (projectedYears.contains(year) || !years.contains(year)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Where two norms name one day, the one that reaches further explains it. */
    private static Holiday wider(Holiday one, Holiday other) {
        return one.scope().ubigeo().length() <= other.scope().ubigeo().length() ? one : other;
    }

    /** One leg of a count, writing its explanation as it goes. */
    private final class Count {

        private final List<ExplainedDay> days;
        private final boolean additional;

        Count(List<ExplainedDay> days, boolean additional) {
            this.days = days;
            this.additional = additional;
        }

        LocalDate end(LocalDate from, TermLength length) {
            return switch (length.unit()) {
                case WORKING_DAYS -> settle(working(from, length.amount()));
                case CALENDAR_DAYS -> settle(calendar(from, length.amount()));
                case MONTHS -> dateToDate(from, length.amount());
                case YEARS -> dateToDate(from, length.amount() * 12);
                case HOURS -> throw new IllegalArgumentException("a term in hours has no last day");
            };
        }

        private LocalDate working(LocalDate from, int amount) {
            var day = from;
            for (var counted = 0; counted < amount; ) {
                day = day.plusDays(1);
                if (isWorkingDay(day)) {
                    counted++;
                    tell(day, DayMark.COUNTED, counted);
                } else {
                    tellSkipped(day);
                }
            }
            return day;
        }

        private LocalDate calendar(LocalDate from, int amount) {
            for (var ordinal = 1; ordinal <= amount; ordinal++) {
                tell(from.plusDays(ordinal), DayMark.COUNTED, ordinal);
            }
            return from.plusDays(amount);
        }

        private LocalDate dateToDate(LocalDate from, int months) {
            var month = YearMonth.from(from).plusMonths(months);
            if (month.isValidDay(from.getDayOfMonth())) {
                var landing = month.atDay(from.getDayOfMonth());
                tell(landing, DayMark.LANDING, 0);
                return settle(landing);
            }
            var next = month.plusMonths(1).atDay(1);
            if (canEndOn(next)) {
                tell(next, DayMark.MOVED_END, 0);
                return next;
            }
            tellSkipped(next);
            return settle(next);
        }

        /** The day itself when a term can end on it, else the next one on which it can. */
        private LocalDate settle(LocalDate last) {
            if (canEndOn(last)) {
                return last;
            }
            var day = last.plusDays(1);
            while (!canEndOn(day)) {
                tellSkipped(day);
                day = day.plusDays(1);
            }
            tell(day, DayMark.MOVED_END, 0);
            return day;
        }

        private boolean canEndOn(LocalDate day) {
            return isWorkingDay(day) && !interrupted.containsKey(day);
        }

        private void tellSkipped(LocalDate day) {
            if (isWeekend(day)) {
                tell(day, DayMark.WEEKEND, 0);
            } else {
                tell(day, suspending.containsKey(day) ? DayMark.HOLIDAY : DayMark.INTERRUPTED, 0);
            }
        }

        private void tell(LocalDate day, DayMark mark, int ordinal) {
            days.add(new ExplainedDay(day, mark, ordinal, additional, lawOf(day)));
        }

        private @Nullable Holiday lawOf(LocalDate day) {
            var holiday = suspending.get(day);
            return holiday == null ? interrupted.get(day) : holiday;
        }
    }
}
