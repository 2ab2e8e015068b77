package pe.cumbe.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How far an indicator has come; from the best to what is worst of all, not to know. */
public enum IndicatorStanding {
    DONE,
    /** Reached, and seen to be only after its last day. */
    DONE_LATE,
    ON_TIME,
    NOT_STARTED,
    /** Between a tenth and a quarter behind what the calendar expects. */
    AT_RISK,
    BEHIND,
    /** Its last day passed and it was not reached. */
    OVERDUE,
    NO_DATA;

    private static final double RISK = 0.10;
    private static final double LATE = 0.25;

    /**
     * Progress, from nothing to the target, beside the part of the time that has gone. The bands are a proposal of this
     * portal; the plan only asks for a yearly report of progress and of what is pending.
     *
     * @param from the first day of the plan
     */
    public static IndicatorStanding of(
            Indicator indicator, Optional<Reading> reading, LocalDate from, LocalDate today) {
        if (reading.isEmpty() || reading.get().target() == null) {
            return NO_DATA;
        }
        var progress = progress(reading.get().value(), reading.get().target());
        if (progress >= 1) {
            return reading.get().on().isAfter(indicator.deadline()) ? DONE_LATE : DONE;
        }
        if (today.isAfter(indicator.deadline())) {
            return OVERDUE;
        }
        if (progress == 0) {
            return NOT_STARTED;
        }
        var behind = expected(from, indicator.deadline(), today) - progress;
        if (behind <= RISK) {
            return ON_TIME;
        }
        return behind <= LATE ? AT_RISK : BEHIND;
    }

    private static double progress(BigDecimal value, BigDecimal target) {
        if (target.signum() == 0) {
            return value.signum() == 0 ? 1 : 0;
        }
        return Math.max(0, value.divide(target, MathContext.DECIMAL64).doubleValue());
    }

    private static double expected(LocalDate from, LocalDate until, LocalDate today) {
        var whole = Math.max(1, ChronoUnit.DAYS.between(from, until));
        return Math.min(1, Math.max(0, ChronoUnit.DAYS.between(from, today)) / (double) whole);
    }

    IndicatorStanding worse(IndicatorStanding other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
