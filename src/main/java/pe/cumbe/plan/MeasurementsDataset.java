package pe.cumbe.plan;

import static pe.cumbe.shared.dataset.Column.day;
import static pe.cumbe.shared.dataset.Column.number;
import static pe.cumbe.shared.dataset.Column.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pe.cumbe.shared.dataset.DataFrequency;
import pe.cumbe.shared.dataset.Dataset;
import pe.cumbe.shared.dataset.SqlDataset;
import pe.cumbe.shared.dataset.SqlDatasetSource;
import pe.cumbe.shared.persistence.JpaCursor;

/** What was measured of the goals of the plan and validated by another person. */
@ApplicationScoped
public class MeasurementsDataset implements SqlDatasetSource {

    private static final Dataset DATASET = new Dataset(
            "plan-mediciones",
            DataFrequency.CONTINUOUS,
            "/plan",
            List.of(
                    text("plan"),
                    text("indicador"),
                    number("valor"),
                    day("medido_el"),
                    text("documento"),
                    text("enlace")));

    private final SqlDataset rows;

    @Inject
    public MeasurementsDataset(JpaCursor cursor) {
        this.rows = new SqlDataset(
                DATASET,
                cursor,
                "select count(*), max(judged_at), '' from plan_measurement where status = 'VALIDATED'",
                "select plan, indicator, value, measured_on, evidence, evidence_address from plan_measurement"
                        + " where status = 'VALIDATED' order by id");
    }

    @Override
    public SqlDataset rows() {
        return rows;
    }
}
