package pe.cumbe.transparency;

import static pe.cumbe.shared.dataset.Column.day;
import static pe.cumbe.shared.dataset.Column.instant;
import static pe.cumbe.shared.dataset.Column.number;
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

/** All that was ever published of each item, corrections and what they corrected. */
@ApplicationScoped
public class PublicationsDataset implements SqlDatasetSource {

    private static final Dataset DATASET = new Dataset(
            "transparencia-publicaciones",
            DataFrequency.CONTINUOUS,
            "/transparencia",
            List.of(
                    text("dependencia"),
                    text("codigo"),
                    text("clase", kind -> Slug.fold(kind)),
                    text("periodo", form -> Slug.fold(form)),
                    day("periodo_desde"),
                    number("version"),
                    day("fecha_corte"),
                    text("que_publica"),
                    text("enlace"),
                    text("firmado_por"),
                    instant("publicada_el"),
                    text("por_que_se_corrigio"),
                    text("huella")));

    private final SqlDataset rows;

    @Inject
    public PublicationsDataset(JpaCursor cursor) {
        this.rows = new SqlDataset(
                DATASET,
                cursor,
                "select count(*), max(published_at), '' from transparency_publication",
                "select agency, item, kind, period_form, period_start, number, cut_off, statement, address, signed_by,"
                        + " published_at, reason, sha256 from transparency_publication order by id");
    }

    @Override
    public SqlDataset rows() {
        return rows;
    }
}
