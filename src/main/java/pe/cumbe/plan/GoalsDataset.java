package pe.cumbe.plan;

import static pe.cumbe.shared.dataset.Column.day;
import static pe.cumbe.shared.dataset.Column.number;
import static pe.cumbe.shared.dataset.Column.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.dataset.DataFrequency;
import pe.cumbe.shared.dataset.Dataset;
import pe.cumbe.shared.dataset.DatasetSource;

/** The goals of the plan as it was approved. */
@ApplicationScoped
public class GoalsDataset implements DatasetSource {

    private static final Dataset DATASET = new Dataset(
            "plan-metas",
            DataFrequency.IRREGULAR,
            "/plan",
            List.of(
                    text("plan"),
                    text("indicador"),
                    text("accion"),
                    text("meta"),
                    text("nombre"),
                    day("vence_el"),
                    text("responsable"),
                    number("valor_meta"),
                    text("unidad")));

    private final Plans plans;

    @Inject
    public GoalsDataset(Plans plans) {
        this.plans = plans;
    }

    private List<Indicator> all() {
        return plans.newest().map(plan -> plan.book().indicators()).orElse(List.of());
    }

    @Override
    public Dataset dataset() {
        return DATASET;
    }

    @Override
    public State state() {
        var all = all();
        return new State(all.size(), null, Integer.toHexString(all.hashCode()) + " " + all.size());
    }

    @Override
    public void each(Consumer<List<@Nullable Object>> reader) {
        plans.newest().map(Plan::book).ifPresent(book -> book.indicators()
                .forEach(goal -> reader.accept(Arrays.asList(
                        book.code(),
                        goal.id(),
                        goal.action(),
                        goal.goal(),
                        goal.name(),
                        goal.deadline(),
                        goal.responsible(),
                        goal.target(),
                        goal.unit()))));
    }
}
