package pe.cumbe.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pe.cumbe.shared.LegalTerm;

/**
 * What a plan says, as it was approved: objectives, their strategies, the actions of those, and how each is measured. It
 * is data and never changes; any plan of that form can be loaded.
 *
 * @param code as in {@code pege-2011-2015}
 * @param mark what is said of it wherever it is shown, as in «plan histórico 2011–2015»
 * @param approvedBy the norm that approved it
 */
@LegalTerm("plan")
public record PlanBook(
        String code,
        String title,
        String mark,
        String approvedBy,
        LocalDate approvedOn,
        List<Objective> objectives,
        List<Strategy> strategies,
        List<PlannedAction> actions,
        List<Indicator> indicators) {

    public PlanBook {
        objectives = List.copyOf(objectives);
        strategies = List.copyOf(strategies);
        actions = List.copyOf(actions);
        indicators = List.copyOf(indicators);
    }

    /** A specific objective, with what it wants to have reached and by when. */
    public record Objective(int number, String name, String goal, LocalDate deadline) {}

    /** A strategy of an objective; its code begins with the objective's number. */
    public record Strategy(String code, int objective, String name) {}

    /** An action of a strategy; its code begins with the strategy's. */
    public record PlannedAction(String code, String strategy, String text) {}

    public Optional<PlannedAction> action(String action) {
        return actions.stream().filter(one -> one.code().equals(action)).findFirst();
    }

    List<Indicator> indicatorsOf(PlannedAction action) {
        return indicators.stream()
                .filter(one -> one.action().equals(action.code()))
                .toList();
    }
}
