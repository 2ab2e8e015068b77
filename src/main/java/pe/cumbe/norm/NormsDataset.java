package pe.cumbe.norm;

import static pe.cumbe.shared.dataset.Column.day;
import static pe.cumbe.shared.dataset.Column.instant;
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

/** Every norm in sight, without its text: that is a file of its own at the norm's address. */
@ApplicationScoped
public class NormsDataset implements SqlDatasetSource {

    private static final Dataset NORMS = new Dataset(
            "normas",
            DataFrequency.CONTINUOUS,
            "/normas",
            List.of(
                    text("tipo"),
                    text("numero"),
                    number("anio"),
                    text("siglas"),
                    text("emisor"),
                    text("denominacion"),
                    text("titulo"),
                    text("sumilla"),
                    text("estado", status -> NormStatus.valueOf(status).slug()),
                    day("firmada"),
                    day("publicada"),
                    day("rige_desde"),
                    text("dependencia"),
                    text("direccion"),
                    text("fuente"),
                    text("huella_pdf"),
                    instant("actualizada")));

    private final SqlDataset rows;

    @Inject
    public NormsDataset(JpaCursor cursor) {
        this.rows = new SqlDataset(
                NORMS,
                cursor,
                "select count(*), max(updated_at), '' from norm where withdrawn_on is null",
                "select type_code, number_text, year, siglas, issuer, denomination, title, sumilla, status, signed_on,"
                        + " published_on, in_force_from, agency, concat('/normas/', address), source_address,"
                        + " file_sha256, updated_at from norm where withdrawn_on is null order by id");
    }

    @Override
    public SqlDataset rows() {
        return rows;
    }
}
