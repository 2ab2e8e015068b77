package pe.cumbe.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The value of an indicator on a day.
 *
 * @param target what it has to reach; null where the plan gives no single number
 * @param counted whether the portal counted it, and nobody had to report it
 */
public record Reading(BigDecimal value, @Nullable BigDecimal target, LocalDate on, boolean counted) {}
