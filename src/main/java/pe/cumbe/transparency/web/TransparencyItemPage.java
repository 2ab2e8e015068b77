package pe.cumbe.transparency.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.web.CurrentAgency;
import pe.cumbe.attachment.web.FileAnswer;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.NotFound;
import pe.cumbe.transparency.AgencyItem;
import pe.cumbe.transparency.CsvTable;
import pe.cumbe.transparency.ItemHistory;
import pe.cumbe.transparency.PublicationKind;
import pe.cumbe.transparency.PublicationView;
import pe.cumbe.transparency.TransparencyDesk;

/** An item at {@code /{agency}/transparencia/{rubro}/{item}}: what stands, its table a page at a time, its history. */
@Named
@RequestScoped
public class TransparencyItemPage {

    private static final int ROWS = 50;
    private static final int CHARACTERS = 12_000;

    private final TransparencyDesk desk;
    private final CurrentAgency agency;
    private final CurrentRoute here;
    private final PublicationWords words;
    private final FileAnswer answer;

    private @Nullable ItemHistory history;
    private @Nullable CsvTable table;
    private List<List<List<String>>> pages = List.of();
    private int page = 1;

    @Inject
    public TransparencyItemPage(
            TransparencyDesk desk, CurrentAgency agency, CurrentRoute here, PublicationWords words, FileAnswer answer) {
        this.desk = desk;
        this.agency = agency;
        this.here = here;
        this.words = words;
        this.answer = answer;
    }

    /** A row of the table: its first cell names it. */
    public record TableRow(String name, List<String> cells) {}

    public void open() {
        history = desk.item(agency.view(), here.variable("item"))
                .filter(found -> found.now().item().headingSlug().equals(here.variable("rubro")))
                .orElseThrow(NotFound::new);
        var newest = getNow().newest();
        if (newest != null && newest.kind() == PublicationKind.TABLE) {
            table = desk.table(agency.view(), newest.id()).orElseThrow(NotFound::new);
            pages = table.pages(ROWS, CHARACTERS);
        }
    }

    /** Hands out the table of this address, of any version. */
    public void download() {
        open();
        var asked = getHistory().stream()
                .filter(one -> Long.toString(one.id()).equals(here.variable("publicacion")))
                .findFirst()
                .orElseThrow(NotFound::new);
        var csv = desk.csv(agency.view(), asked.id()).orElseThrow(NotFound::new);
        answer.send(words.fileName(asked), "text/csv; charset=UTF-8", csv.getBytes(StandardCharsets.UTF_8));
    }

    public AgencyItem getNow() {
        if (history == null) {
            throw new NotFound();
        }
        return history.now();
    }

    public List<PublicationView> getHistory() {
        return history == null ? List.of() : history.publications();
    }

    /** The names of the columns; empty when what stands is no table. */
    public List<String> getHead() {
        return table == null ? List.of() : table.head();
    }

    public int getRowCount() {
        return table == null ? 0 : table.rows().size();
    }

    public List<TableRow> getRows() {
        return pages.isEmpty()
                ? List.of()
                : pages.get(getPageNumber() - 1).stream()
                        .map(row -> new TableRow(row.get(0), row.subList(1, row.size())))
                        .toList();
    }

    public int getPageCount() {
        return pages.size();
    }

    /** The page shown: the one asked for, or the nearest there is. */
    public int getPageNumber() {
        return Math.max(1, Math.min(page, pages.size()));
    }

    public @Nullable String getPage() {
        return Integer.toString(page);
    }

    public void setPage(@Nullable String asked) {
        page = asked != null && asked.matches("\\d{1,5}") ? Integer.parseInt(asked) : 1;
    }

    /** The address of this item, for its tables and pages. */
    public String getAddress() {
        return getBase() + getNow().item().path();
    }

    public String getBase() {
        return agency.isDependency() ? agency.view().path() : "";
    }
}
