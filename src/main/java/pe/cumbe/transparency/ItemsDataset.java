package pe.cumbe.transparency;

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

/** What a government has to publish, by the law that asks for it. */
@ApplicationScoped
public class ItemsDataset implements SqlDatasetSource {

    private static final Dataset DATASET = new Dataset(
            "transparencia-items",
            DataFrequency.IRREGULAR,
            "/transparencia",
            List.of(
                    text("codigo"),
                    number("rubro"),
                    text("rubro_nombre"),
                    text("nombre"),
                    text("campos"),
                    text("frecuencia"),
                    text("vence"),
                    text("alcance", scope -> Slug.fold(scope)),
                    text("fuente"),
                    text("portal_nacional")));

    private final SqlDataset rows;

    @Inject
    public ItemsDataset(JpaCursor cursor) {
        this.rows = new SqlDataset(
                DATASET,
                cursor,
                "select count(*), null, max(code) from transparency_item",
                "select code, heading, heading_name, name, fields, frequency_text, due_text, scope, source, national_address"
                        + " from transparency_item order by position");
    }

    @Override
    public SqlDataset rows() {
        return rows;
    }
}
