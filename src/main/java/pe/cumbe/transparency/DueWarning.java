package pe.cumbe.transparency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How near the last day of an item is, in calendar days, most pressing first. */
public enum DueWarning {
    OVERDUE(-1),
    TWO_DAYS(2),
    SEVEN_DAYS(7),
    FIFTEEN_DAYS(15);

    private final int days;

    DueWarning(int days) {
        this.days = days;
    }

    /** The warning for an item in that standing whose next last day is that one; empty where nothing presses. */
    static Optional<DueWarning> of(ItemStanding standing, @Nullable LocalDate nextDue, LocalDate today) {
        if (standing == ItemStanding.OVERDUE) {
            return Optional.of(OVERDUE);
        }
        if (standing == ItemStanding.NOTICE || nextDue == null) {
            return Optional.empty();
        }
        var left = ChronoUnit.DAYS.between(today, nextDue);
        return Arrays.stream(values())
                .filter(warning -> warning != OVERDUE && left <= warning.days)
                .findFirst();
    }
}
