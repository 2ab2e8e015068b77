package pe.cumbe.transparency;

import java.time.LocalDate;
import java.util.Locale;

/** The stretch of time that a publication covers: a day, a month, a quarter, half a year or a year. */
public record Period(PeriodForm form, LocalDate start) implements Comparable<Period> {

    public Period {
        if (!form.first(start).equals(start)) {
            throw new IllegalArgumentException("no period begins on " + start);
        }
    }

    /** The one that has that day. */
    public static Period of(PeriodForm form, LocalDate day) {
        return new Period(form, form.first(day));
    }

    /** Its last day. */
    public LocalDate end() {
        return form.move(start, 1).minusDays(1);
    }

    public Period previous() {
        return new Period(form, form.move(start, -1));
    }

    public Period next() {
        return new Period(form, form.move(start, 1));
    }

    /** {@code 2026-11-23}, {@code 2026-11}, {@code 2026-T4}, {@code 2026-S2} or {@code 2026}. */
    public String name() {
        var year = start.getYear();
        var month = start.getMonthValue();
        return switch (form) {
            case DAY -> start.toString();
            case MONTH -> String.format(Locale.ROOT, "%d-%02d", year, month);
            case QUARTER -> year + "-T" + ((month - 1) / 3 + 1);
            case HALF_YEAR -> year + "-S" + ((month - 1) / 6 + 1);
            case YEAR -> Integer.toString(year);
        };
    }

    @Override
    public int compareTo(Period other) {
        return start.compareTo(other.start);
    }
}
