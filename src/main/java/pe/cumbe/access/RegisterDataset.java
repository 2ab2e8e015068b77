package pe.cumbe.access;

import static pe.cumbe.shared.dataset.Column.day;
import static pe.cumbe.shared.dataset.Column.flag;
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

/** The public register of access to information: what was asked and how it was answered, and nothing of who asked. */
@ApplicationScoped
public class RegisterDataset implements SqlDatasetSource {

    private static final String PENDING = "pendiente";

    private static final Dataset DATASET = new Dataset(
            "acceso-registro",
            DataFrequency.CONTINUOUS,
            "/acceso-informacion/registro",
            List.of(
                    text("numero"),
                    text("dependencia"),
                    flag("acceso_directo"),
                    flag("persona_juridica"),
                    text("pedido"),
                    instant("presentada"),
                    day("respondida"),
                    number("dias_usados"),
                    flag("prorroga"),
                    text("tipo_respuesta", RegisterDataset::type),
                    text("articulo_causal", ground -> DenialGround.valueOf(ground)
                            .article()),
                    text("motivo_demora"),
                    flag("inventada")));

    private final SqlDataset rows;

    @Inject
    public RegisterDataset(JpaCursor cursor) {
        this.rows = new SqlDataset(
                DATASET,
                cursor,
                "select count(*), max(moved_at), sum(version) from access_register_line",
                "select number, agency, direct, company, summary, filed_at, answered_on, term_used, extended,"
                        + " concat(status, ' ', answered_on is not null, ' ', refused, ' ', answered_late),"
                        + " ground, delay, demo from access_register_line order by filed_at, number");
    }

    /** The word of the law's type of answer, out of the four things it depends on. */
    static String type(String stored) {
        var part = List.of(stored.split(" ", -1));
        var type = AnswerType.of(
                AccessStatus.valueOf(part.get(0)),
                part.get(1).equals("1"),
                part.get(2).equals("1"),
                part.get(3).equals("1"));
        return type == null ? PENDING : type.word();
    }

    @Override
    public SqlDataset rows() {
        return rows;
    }
}
