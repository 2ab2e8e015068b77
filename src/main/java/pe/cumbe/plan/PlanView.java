package pe.cumbe.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan as it stands today. */
public record PlanView(PlanBook book, List<ActionView> actions) {

    public PlanView {
        actions = List.copyOf(actions);
    }

    /** An action of the plan, with what is known of each of its indicators. */
    public record ActionView(PlanBook.PlannedAction action, List<IndicatorView> indicators) {

        public ActionView {
            indicators = List.copyOf(indicators);
        }

        /** As bad as the worst of its indicators: an action is not done while one of them is not. */
        public IndicatorStanding standing() {
            return indicators.stream()
                    .map(IndicatorView::standing)
                    .reduce(IndicatorStanding::worse)
                    .orElse(IndicatorStanding.NO_DATA);
        }
    }

    /**
     * An indicator as it stands.
     *
     * @param reading null when there is no datum
     */
    public record IndicatorView(Indicator indicator, @Nullable Reading reading, IndicatorStanding standing) {}
}
