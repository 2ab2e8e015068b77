package pe.cumbe.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The value of an indicator on a day.
 *
 * @param target what it has to reach; null where the plan gives no single number
 * @param evidence the document that shows it; null where the portal counted it, and nobody had to report it
 * @param address where the document can be read, if anywhere
 */
public record Reading(
        BigDecimal value,
        @Nullable BigDecimal target,
        LocalDate on,
        @Nullable String evidence,
        @Nullable String address) {

    public boolean isCounted() {
        return evidence == null;
    }
}
