package pe.cumbe.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.plan.IndicatorCounter.Count;

/** All that the portal counts by itself. */
@ApplicationScoped
public class IndicatorCounters {

    private final List<IndicatorCounter> all;

    @Inject
    public IndicatorCounters(@Any Instance<IndicatorCounter> all) {
        this(all.stream().toList());
    }

    IndicatorCounters(List<IndicatorCounter> all) {
        this.all = List.copyOf(all);
    }

    /** The count of that name now; empty where nothing counts it. */
    Optional<Count> count(@Nullable String name) {
        return all.stream()
                .filter(counter -> Objects.equals(counter.name(), name))
                .findFirst()
                .flatMap(IndicatorCounter::count);
    }
}
