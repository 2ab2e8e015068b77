package pe.cumbe.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.transparency.NewPublication;
import pe.cumbe.transparency.PublicationDesk;
import pe.cumbe.transparency.PublicationKind;

/** A few made-up publications; each says what it is. */
@ApplicationScoped
public class DemoPublications {

    private final ContentFiles files;
    private final DemoActors actors;
    private final DemoPaper papers;
    private final PublicationDesk desk;
    private final Clock clock;

    @Inject
    public DemoPublications(
            ContentFiles files, DemoActors actors, DemoPaper papers, PublicationDesk desk, Clock clock) {
        this.files = files;
        this.actors = actors;
        this.papers = papers;
        this.desk = desk;
        this.clock = clock;
    }

    void load() {
        var today = LocalDate.now(clock);
        for (var json : files.rows("demo/publications.json")) {
            var row = new Row(json);
            desk.publish(
                    new NewPublication(
                            new AgencyCode(row.text("agency")),
                            row.text("item"),
                            PublicationKind.valueOf(row.text("kind")),
                            today.minusDays(json.getInt("cutOffDaysAgo")),
                            row.text("statement"),
                            row.text("address"),
                            row.text("table"),
                            row.isNull("paper") ? null : papers.take(json.getJsonObject("paper")),
                            row.text("signedBy"),
                            ""),
                    actors.named(row.text("actor")));
        }
    }
}
