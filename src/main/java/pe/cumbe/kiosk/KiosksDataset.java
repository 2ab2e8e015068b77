package pe.cumbe.kiosk;

import static pe.cumbe.shared.dataset.Column.day;
import static pe.cumbe.shared.dataset.Column.flag;
import static pe.cumbe.shared.dataset.Column.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pe.cumbe.shared.dataset.DataFrequency;
import pe.cumbe.shared.dataset.Dataset;
import pe.cumbe.shared.dataset.SqlDataset;
import pe.cumbe.shared.dataset.SqlDatasetSource;
import pe.cumbe.shared.persistence.JpaCursor;

/** The kiosks with each of their certifications. */
@ApplicationScoped
public class KiosksDataset implements SqlDatasetSource {

    private static final Dataset DATASET = new Dataset(
            "cabinas",
            DataFrequency.CONTINUOUS,
            "/cabinas",
            List.of(
                    text("codigo"),
                    text("nombre"),
                    text("provincia"),
                    text("ubigeo"),
                    text("direccion_postal"),
                    text("horario"),
                    text("certificacion"),
                    day("desde"),
                    day("hasta"),
                    day("suspendida_el"),
                    flag("inventada")));

    private final SqlDataset rows;

    @Inject
    public KiosksDataset(JpaCursor cursor) {
        this.rows = new SqlDataset(
                DATASET,
                cursor,
                "select count(*), null,"
                        + " concat_ws(' ', sum(k.version), max(c.id), max(c.suspended_on), count(c.suspended_on))"
                        + " from kiosk k left join kiosk_certification c on c.kiosk = k.code",
                "select k.code, k.name, k.province, k.ubigeo, k.address, k.hours, c.number, c.valid_from, c.valid_until,"
                        + " c.suspended_on, k.demo from kiosk k left join kiosk_certification c on c.kiosk = k.code"
                        + " order by k.code, c.id");
    }

    @Override
    public SqlDataset rows() {
        return rows;
    }
}
