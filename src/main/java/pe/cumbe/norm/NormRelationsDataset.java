package pe.cumbe.norm;

import static pe.cumbe.shared.dataset.Column.day;
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

/** What one norm does to another, by the address of each where the portal holds it. */
@ApplicationScoped
public class NormRelationsDataset implements SqlDatasetSource {

    private static final Dataset DATASET = new Dataset(
            "normas-relaciones",
            DataFrequency.CONTINUOUS,
            "/normas",
            List.of(
                    text("norma"),
                    text("que_hace", kind -> Slug.fold(kind)),
                    text("otra_norma"),
                    text("otra_denominacion"),
                    text("articulos"),
                    day("desde")));

    private final SqlDataset rows;

    @Inject
    public NormRelationsDataset(JpaCursor cursor) {
        this.rows = new SqlDataset(
                DATASET,
                cursor,
                "select count(*), null, concat_ws(' ', max(id), sum(version)) from norm_relation",
                "select concat('/normas/', a.address), r.kind, concat('/normas/', b.address), r.to_denomination, r.articles,"
                        + " r.effective_on from norm_relation r join norm a on a.external_id = r.from_external_id"
                        + " left join norm b on b.external_id = r.to_external_id and b.withdrawn_on is null"
                        + " where a.withdrawn_on is null order by r.id");
    }

    @Override
    public SqlDataset rows() {
        return rows;
    }
}
