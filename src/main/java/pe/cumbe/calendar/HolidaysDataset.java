package pe.cumbe.calendar;

import static pe.cumbe.shared.dataset.Column.day;
import static pe.cumbe.shared.dataset.Column.flag;
import static pe.cumbe.shared.dataset.Column.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pe.cumbe.shared.Slug;
import pe.cumbe.shared.dataset.DataFrequency;
import pe.cumbe.shared.dataset.Dataset;
import pe.cumbe.shared.dataset.SqlDataset;
import pe.cumbe.shared.dataset.SqlDatasetSource;
import pe.cumbe.shared.persistence.JpaCursor;

/** The days set apart by the law, each with the place it reaches. */
@ApplicationScoped
public class HolidaysDataset implements SqlDatasetSource {

    private static final Dataset DATASET = new Dataset(
            "feriados",
            DataFrequency.YEARLY,
            "/plazos",
            List.of(
                    day("dia"),
                    text("nombre"),
                    text("clase", kind -> Slug.fold(kind)),
                    text("ambito"),
                    text("norma_del_feriado"),
                    flag("suspende_plazos"),
                    flag("proyectado"),
                    flag("confirmado")));

    private final SqlDataset rows;

    @Inject
    public HolidaysDataset(JpaCursor cursor) {
        this.rows = new SqlDataset(
                DATASET,
                cursor,
                "select count(*), null, concat_ws(' ', max(id), sum(version)) from holiday",
                "select day, name, kind, scope, norm, suspends_terms, projected, confidence = 'CONFIRMED' from holiday"
                        + " order by day, scope, name");
    }

    @Override
    public SqlDataset rows() {
        return rows;
    }
}
