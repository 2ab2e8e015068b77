package pe.cumbe.calendar;

import pe.cumbe.shared.LegalTerm;

/**
 * How long a term of the law is: 30 working days, 1 month. Zero days means the same day.
 *
 * @param amount from 0 to {@value #MOST}, in the unit
 */
@LegalTerm("plazo")
public record TermLength(int amount, TermUnit unit) {

    /** Far above any term of the law; it keeps a count from running away. */
    public static final int MOST = 4000;

    public TermLength {
        if (amount < 0 || amount > MOST) {
            throw new IllegalArgumentException("not the length of a term: " + amount);
        }
    }

    public static TermLength workingDays(int amount) {
        return new TermLength(amount, TermUnit.WORKING_DAYS);
    }

    public static TermLength calendarDays(int amount) {
        return new TermLength(amount, TermUnit.CALENDAR_DAYS);
    }

    public static TermLength months(int amount) {
        return new TermLength(amount, TermUnit.MONTHS);
    }

    public static TermLength years(int amount) {
        return new TermLength(amount, TermUnit.YEARS);
    }
}
