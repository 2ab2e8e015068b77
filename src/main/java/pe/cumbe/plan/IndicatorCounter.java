package pe.cumbe.plan;

import java.math.BigDecimal;
import java.util.Optional;

/** A room of the portal that counts an indicator by itself: nobody has to report it. */
public interface IndicatorCounter {

    /** As the plan's content names it, in {@code counter}. */
    String name();

    /** Empty where there is nothing to count yet: that is no datum, and not a nought. */
    Optional<Count> count();

    /**
     * What was counted.
     *
     * @param value how many there are now
     * @param whole how many there are to be, where the goal is all of them; 0 where the plan's own number is the goal
     */
    record Count(long value, long whole) {

        BigDecimal target(BigDecimal otherwise) {
            return whole == 0 ? otherwise : BigDecimal.valueOf(whole);
        }
    }
}
