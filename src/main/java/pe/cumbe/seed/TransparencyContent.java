package pe.cumbe.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import pe.cumbe.account.Actor;
import pe.cumbe.transparency.DueRule;
import pe.cumbe.transparency.Frequency;
import pe.cumbe.transparency.ItemScope;
import pe.cumbe.transparency.ItemView;
import pe.cumbe.transparency.TransparencyDesk;

/** The items of the transparency portal, from {@code content/transparency}. */
@ApplicationScoped
public class TransparencyContent {

    private static final String FILE = "transparency/headings.json";

    private final ContentFiles files;
    private final TransparencyDesk desk;

    @Inject
    public TransparencyContent(ContentFiles files, TransparencyDesk desk) {
        this.files = files;
        this.desk = desk;
    }

    /** How many items there are. */
    int load() {
        var national = new Row(files.read(FILE).getJsonObject("nationalPortal"));
        var items = files.rows(FILE).stream()
                .map(Row::new)
                .map(row -> item(row, national))
                .toList();
        desk.load(items, Actor.SYSTEM);
        return items.size();
    }

    /** An item without an address of its own in the national portal leads to the portal itself. */
    private static ItemView item(Row row, Row national) {
        var own = row.optional("nationalAddress");
        return new ItemView(
                row.text("code"),
                row.json().getInt("heading"),
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
