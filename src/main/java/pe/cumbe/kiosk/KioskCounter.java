package pe.cumbe.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import pe.cumbe.plan.IndicatorCounter;

/** Counts the kiosks certified today, none of them made up: action 1.1.6 of the plan. */
@ApplicationScoped
public class KioskCounter implements IndicatorCounter {

    private final KioskDesk kiosks;

    @Inject
    public KioskCounter(KioskDesk kiosks) {
        this.kiosks = kiosks;
    }

    @Override
    public String name() {
        return "CERTIFIED_KIOSKS";
    }

    @Override
    public Optional<Count> count() {
        var certified = kiosks.all().stream()
                .filter(kiosk -> kiosk.certified() && !kiosk.demo())
                .count();
        return Optional.of(new Count(certified, 0));
    }
}
