package pe.cumbe.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.LegalTerm;

/**
 * One row of the plan's table of goals.
 *
 * @param id the action's code and the row's place, as in {@code 1.1.2-3}
 * @param goal as printed
 * @param name of the indicator, as printed
 * @param deadline its last day; the one of the row above where none is printed
 * @param printedDeadline whether the plan prints one for this row
 * @param responsible as printed
 * @param target the goal as a number; null where the goal is all there is of something, or no single number
 * @param unit of the target and of what is measured
 * @param counter what counts it by itself, see {@link IndicatorCounter}; null where people measure it
 */
@LegalTerm("indicador")
public record Indicator(
        String id,
        String action,
        String goal,
        String name,
        LocalDate deadline,
        boolean printedDeadline,
        String responsible,
        @Nullable BigDecimal target,
        String unit,
        @Nullable String counter) {}
