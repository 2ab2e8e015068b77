package pe.cumbe.procedure;

import static pe.cumbe.shared.dataset.Column.flag;
import static pe.cumbe.shared.dataset.Column.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.Slug;
import pe.cumbe.shared.dataset.DataFrequency;
import pe.cumbe.shared.dataset.Dataset;
import pe.cumbe.shared.dataset.DatasetSource;

/** The catalogue of procedures. Some two hundred rows, kept in memory by {@link Catalogue}. */
@ApplicationScoped
public class ProceduresDataset implements DatasetSource {

    private static final Dataset DATASET = new Dataset(
            "tramites",
            DataFrequency.IRREGULAR,
            "/tramites",
            List.of(
                    text("codigo"),
                    text("nombre"),
                    text("titulo"),
                    text("tema"),
                    text("calificacion"),
                    text("donde"),
                    flag("por_internet"),
                    text("direccion")));

    private final Catalogue catalogue;

    @Inject
    public ProceduresDataset(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    private List<ProcedureRow> all() {
        return catalogue.all();
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
        for (var row : all()) {
            reader.accept(Arrays.asList(
                    row.code().value(),
                    row.name(),
                    row.title(),
                    row.subject().slug(),
                    Slug.fold(row.regime().name()),
                    row.place().value(),
                    row.fileableHere(),
                    row.path()));
        }
    }
}
