package pe.cumbe.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.gazette.EditionRef;
import pe.cumbe.gazette.GazetteDesk;
import pe.cumbe.gazette.NormSheet;

/** Made-up norms that a dependency prepared: one was published by another person, one waits. */
@ApplicationScoped
public class DemoGazette {

    private final ContentFiles files;
    private final DemoActors actors;
    private final DemoPaper paper;
    private final Organisation organisation;
    private final GazetteDesk desk;

    @Inject
    public DemoGazette(
            ContentFiles files, DemoActors actors, DemoPaper paper, Organisation organisation, GazetteDesk desk) {
        this.files = files;
        this.actors = actors;
        this.paper = paper;
        this.organisation = organisation;
        this.desk = desk;
    }

    void load() {
        for (var json : files.rows("demo/gazette.json")) {
            var row = new Row(json);
            var agency = organisation.get(new AgencyCode(row.text("agency")));
            var editor = actors.named(row.text("editor"));
            var text = json.getJsonArray("paragraphs").getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .collect(Collectors.joining("\n\n"));
            var id = desk.begin(agency, sheet(row, json, text), editor);
            desk.attach(ref(agency, id, row.text("editor")), paper.signed(row.text("summary"), text), editor);
            desk.send(ref(agency, id, row.text("editor")), editor);
            var publisher = row.optional("publisher");
            if (publisher != null) {
                desk.publish(ref(agency, id, publisher), actors.named(publisher));
            }
        }
    }

    private EditionRef ref(AgencyView agency, long id, String actor) {
        return new EditionRef(
                agency, id, desk.open(agency, id, actors.named(actor)).version());
    }

    private static NormSheet sheet(Row row, JsonObject json, String text) {
        var published = row.optional("publishedDate");
        return new NormSheet(
                row.text("type"),
                row.text("number"),
                json.getInt("year"),
                row.text("acronym"),
                row.text("summary"),
                LocalDate.parse(row.text("signedDate")),
                published == null ? null : LocalDate.parse(published),
                null,
                row.text("signer"),
                text,
                false,
                "",
                List.of());
    }
}
