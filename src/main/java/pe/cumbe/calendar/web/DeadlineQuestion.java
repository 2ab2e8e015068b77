package pe.cumbe.calendar.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.cumbe.calendar.TermLength;
import pe.cumbe.calendar.TermUnit;
import pe.cumbe.shared.SpanishDates;

/**
 * What somebody typed into the calculator, read: the parts that make sense, and what has to be looked at again.
 *
 * @param from null when it could not be read, as with the others
 * @param additional working days counted after the term; 0 when none were typed
 */
record DeadlineQuestion(
        @Nullable LocalDate from, @Nullable TermLength length, int additional, List<DeadlineObjection> objections) {

    /** More than any term of the law, and no more days than a page can tell one by one. */
    static final int MOST = 400;

    /** Ten years of months. */
    static final int MOST_MONTHS = 120;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    DeadlineQuestion {
        objections = List.copyOf(objections);
    }

    static DeadlineQuestion read(String from, String amount, String unit, String additional) {
        var objections = new ArrayList<DeadlineObjection>();
        var date = SpanishDates.read(from);
        if (date.isEmpty()) {
            objections.add(from.isBlank() ? DeadlineObjection.DATE_MISSING : DeadlineObjection.DATE_UNREADABLE);
        }
        var length = length(amount, unit(unit), objections);
        var more = number(additional);
        if (!additional.isBlank() && more.filter(days -> days <= MOST).isEmpty()) {
            objections.add(DeadlineObjection.ADDITIONAL_OUT_OF_RANGE);
        }
        return new DeadlineQuestion(date.orElse(null), length, more.orElse(0), objections);
    }

    /** The unit with that word; working days for any other, as the law reads «days». */
    static TermUnit unit(String word) {
        return switch (word) {
            case "calendario" -> TermUnit.CALENDAR_DAYS;
            case "meses" -> TermUnit.MONTHS;
            case "anios" -> TermUnit.YEARS;
            default -> TermUnit.WORKING_DAYS;
        };
    }

    private static @Nullable TermLength length(String amount, TermUnit unit, List<DeadlineObjection> objections) {
        var number = number(amount);
        if (number.isEmpty()) {
            objections.add(amount.isBlank() ? DeadlineObjection.AMOUNT_MISSING : DeadlineObjection.AMOUNT_UNREADABLE);
            return null;
        }
        if (number.get() < 1 || number.get() > most(unit)) {
            objections.add(
                    unit == TermUnit.MONTHS || unit == TermUnit.YEARS
                            ? DeadlineObjection.MONTHS_OUT_OF_RANGE
                            : DeadlineObjection.AMOUNT_OUT_OF_RANGE);
            return null;
        }
        return new TermLength(number.get(), unit);
    }

    private static int most(TermUnit unit) {
        return switch (unit) {
            case MONTHS -> MOST_MONTHS;
            case YEARS -> MOST_MONTHS / 12;
            case WORKING_DAYS, CALENDAR_DAYS, HOURS -> MOST;
        };
    }

    private static Optional<Integer> number(String typed) {
        var text = typed.strip();
        return NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
