package pe.cumbe.transparency;

import java.time.LocalDate;

/** How long the period is that a publication covers. */
public enum PeriodForm {
    DAY(0),
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    PeriodForm(int months) {
        this.months = months;
    }

    /** The first day of the period that has that day. */
    LocalDate first(LocalDate day) {
        if (months == 0) {
            return day;
        }
        var month = (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    /** The first day of the period after the one that begins that day; with a negative count, before. */
    LocalDate move(LocalDate first, int periods) {
        return months == 0 ? first.plusDays(periods) : first.plusMonths((long) months * periods);
    }
}
