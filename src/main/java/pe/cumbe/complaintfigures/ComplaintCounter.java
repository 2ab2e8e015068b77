package pe.cumbe.complaintfigures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import pe.cumbe.plan.IndicatorCounter;

/** Counts how many of a hundred complaints and suggestions have an answer: action 5.1.2 of the plan. */
@ApplicationScoped
public class ComplaintCounter implements IndicatorCounter {

    private final ComplaintFiguresDesk figures;

    @Inject
    public ComplaintCounter(ComplaintFiguresDesk figures) {
        this.figures = figures;
    }

    @Override
    public String name() {
        return "COMPLAINTS_ANSWERED";
    }

    /** Of nothing received there is no share: no datum. */
    @Override
    public Optional<Count> count() {
        var tally = figures.plan();
        return tally.isEmpty() ? Optional.empty() : Optional.of(new Count(tally.answeredPercent(), 0));
    }
}
