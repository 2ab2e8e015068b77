package pe.cumbe.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.stream.Collectors;
import pe.cumbe.norm.LoadNorm;
import pe.cumbe.norm.NormDesk;
import pe.cumbe.norm.NormNumber;
import pe.cumbe.norm.NormStatus;

/** A made-up norm with a text, for those of the first day have none. Its title says what it is. */
@ApplicationScoped
public class DemoNorms {

    private final ContentFiles files;
    private final NormDesk desk;

    @Inject
    public DemoNorms(ContentFiles files, NormDesk desk) {
        this.files = files;
        this.desk = desk;
    }

    void load() {
        for (var json : files.rows("demo/norms.json")) {
            var row = new Row(json);
            var paragraphs = json.getJsonArray("paragraphs").getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .collect(Collectors.joining("\n\n"));
            desk.load(new LoadNorm(
                    row.text("externalId"),
                    row.text("type"),
                    new NormNumber(row.text("number"), json.getInt("year"), row.optional("acronym")),
                    null,
                    true,
                    null,
                    null,
                    row.text("title"),
                    null,
                    LocalDate.parse(row.text("signedDate")),
                    null,
                    null,
                    NormStatus.UNVERIFIED,
                    null,
                    null,
                    paragraphs));
        }
    }
}
