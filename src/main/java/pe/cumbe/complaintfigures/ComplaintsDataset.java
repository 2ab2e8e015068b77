package pe.cumbe.complaintfigures;

import static pe.cumbe.shared.dataset.Column.day;
import static pe.cumbe.shared.dataset.Column.number;
import static pe.cumbe.shared.dataset.Column.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.dataset.DataFrequency;
import pe.cumbe.shared.dataset.Dataset;
import pe.cumbe.shared.dataset.DatasetSource;

/** The figures of complaints, a row for each month, dependency and kind: what the public page tells and no more. */
@ApplicationScoped
public class ComplaintsDataset implements DatasetSource {

    private static final Dataset DATASET = new Dataset(
            "reclamos",
            DataFrequency.CONTINUOUS,
            "/reclamos/estadisticas",
            List.of(
                    day("mes"),
                    text("dependencia"),
                    text("tipo_de_reclamo"),
                    number("recibidos"),
                    number("respondidos"),
                    number("a_tiempo"),
                    number("tarde"),
                    number("vencidos"),
                    number("mediana_dias_habiles")));

    private final ComplaintFiguresDesk desk;

    @Inject
    public ComplaintsDataset(ComplaintFiguresDesk desk) {
        this.desk = desk;
    }

    @Override
    public Dataset dataset() {
        return DATASET;
    }

    /** What is overdue changes with the day alone, so the state is that of the figures. */
    @Override
    public State state() {
        var lines = desk.monthly();
        var tag = UUID.nameUUIDFromBytes(lines.toString().getBytes(StandardCharsets.UTF_8));
        return new State(lines.size(), null, tag.toString());
    }

    @Override
    public void each(Consumer<List<@Nullable Object>> reader) {
        desk.monthly().forEach(line -> reader.accept(cells(line)));
    }

    private static List<@Nullable Object> cells(MonthlyFigures line) {
        var agency = line.agency();
        var tally = line.tally();
        return Arrays.asList(
                line.month(),
                agency == null ? null : agency.value(),
                line.kind().word(),
                BigDecimal.valueOf(tally.received()),
                BigDecimal.valueOf(tally.answered()),
                BigDecimal.valueOf(tally.onTime()),
                BigDecimal.valueOf(tally.late()),
                BigDecimal.valueOf(tally.overdue()),
                line.medianDays() == null ? null : BigDecimal.valueOf(line.medianDays()));
    }
}
