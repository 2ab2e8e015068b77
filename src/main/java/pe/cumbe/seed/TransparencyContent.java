package pe.cumbe.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.calendar.TermLength;
import pe.cumbe.calendar.TermUnit;
import pe.cumbe.transparency.DueRule;
import pe.cumbe.transparency.DueSetting;
import pe.cumbe.transparency.Frequency;
import pe.cumbe.transparency.ItemScope;
import pe.cumbe.transparency.ItemView;
import pe.cumbe.transparency.NationalEntity;
import pe.cumbe.transparency.TransparencyDesk;

/** What the transparency portal has to publish and by when, from {@code content/transparency}. */
@ApplicationScoped
public class TransparencyContent {

    private static final String FILE = "transparency/headings.json";
    private static final String PORTAL = "nationalPortal";

    private final ContentFiles files;
    private final TransparencyDesk desk;

    @Inject
    public TransparencyContent(ContentFiles files, TransparencyDesk desk) {
        this.files = files;
        this.desk = desk;
    }

    /** How many items there are. */
    int load() {
        var national = files.read(FILE).getJsonObject(PORTAL);
        var headings = new HashMap<Integer, Row>();
        for (var heading : national.getJsonArray("headings").getValuesAs(JsonObject.class)) {
            headings.put(heading.getInt("heading"), new Row(heading));
        }
        var items = files.rows(FILE).stream()
                .map(Row::new)
                .map(row -> item(row, headings, new Row(national)))
                .toList();
        desk.load(items, Actor.SYSTEM);
        desk.loadSettings(settings(), entities(), Actor.SYSTEM);
        return items.size();
    }

    private List<DueSetting> settings() {
        return files.rows("transparency/due.json").stream()
                .map(Row::new)
                .map(row -> new DueSetting(
                        DueRule.valueOf(row.text("rule")),
                        new TermLength(row.json().getInt("amount"), TermUnit.valueOf(row.text("unit"))),
                        row.text("source"),
                        row.confidence("confidence")))
                .toList();
    }

    /** The agencies with a number of their own in the national portal. */
    private List<NationalEntity> entities() {
        return files.rows("agencies/agencies.json").stream()
                .map(Row::new)
                .filter(row -> !row.isNull("pteId"))
                .map(row -> new NationalEntity(new AgencyCode(row.text("code")), row.text("pteId")))
                .toList();
    }

    /** An item leads to its own page of the national portal, else to that of its heading, else to the entity's. */
    private static ItemView item(Row row, Map<Integer, Row> headings, Row portal) {
        var own = row.optional("nationalAddress");
        var heading = row.json().getInt("heading");
        var national = headings.getOrDefault(heading, portal);
        return new ItemView(
                row.text("code"),
                heading,
                row.text("headingSlug"),
                row.text("headingName"),
                row.text("name"),
                row.text("fields"),
                Frequency.valueOf(row.text("frequency")),
                DueRule.valueOf(row.text("dueRule")),
                row.text("frequencyText"),
                Objects.requireNonNullElse(row.optional("dueText"), ""),
                ItemScope.valueOf(row.text("scope")),
                row.text("source"),
                row.confidence("confidence"),
                own == null ? national.text("address") : own,
                own == null ? national.confidence("confidence") : row.confidence("nationalConfidence"));
    }
}
