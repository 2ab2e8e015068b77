package pe.cumbe.transparency.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
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
import pe.cumbe.transparency.Shelf;
import pe.cumbe.transparency.TransparencyDesk;

/** An item at {@code /{agency}/transparencia/{rubro}/{item}}: what stands, its table a page at a time, its history. */
@Named
@RequestScoped
public class TransparencyItemPage {

    private static final int ROWS = 50;
    private static final int VERSIONS = 20;
    private static final int CHARACTERS = 12_000;

    private final TransparencyDesk desk;
    private final CurrentAgency agency;
    private final CurrentRoute here;
    private final PublicationWords words;
    private final FileAnswer answer;
    private final Clock clock;

    private @Nullable ItemHistory history;
    private @Nullable CsvTable table;
    private List<List<List<String>>> pages = List.of();
    private @Nullable PublicationView shown;
    private @Nullable Integer year;
    private int page = 1;
    private int sheet = 1;

    @Inject
    public TransparencyItemPage(
            TransparencyDesk desk,
            CurrentAgency agency,
            CurrentRoute here,
            PublicationWords words,
            FileAnswer answer,
            Clock clock) {
        this.desk = desk;
        this.agency = agency;
        this.here = here;
        this.words = words;
        this.answer = answer;
        this.clock = clock;
    }

    /** A row of the table: its first cell names it. */
    public record TableRow(String name, List<String> cells) {}

    public void open() {
        history = desk.item(agency.view(), here.variable("item"))
                .filter(found -> found.now().item().headingSlug().equals(here.variable("rubro")))
                .orElseThrow(NotFound::new);
        shown = told().stream().findFirst().orElse(null);
        if (shown != null && shown.kind() == PublicationKind.TABLE) {
            table = desk.table(agency.view(), shown.id()).orElseThrow(NotFound::new);
            pages = table.pages(ROWS, CHARACTERS);
        }
    }

    /** Hands out the table of this address, of any version. */
    public void download() {
        var asked = asked();
        var csv = desk.csv(agency.view(), asked.id()).orElseThrow(NotFound::new);
        answer.send(words.fileName(asked), "text/csv; charset=UTF-8", csv.getBytes(StandardCharsets.UTF_8));
    }

    /** Hands out the file of this address, of any version. */
    public void downloadFile() {
        var file = asked().file();
        if (file == null) {
            throw new NotFound();
        }
        answer.send(file.id());
    }

    /** The publication of this address; one of another item or agency is not found. */
    private PublicationView asked() {
        open();
        return all().stream()
                .filter(one -> Long.toString(one.id()).equals(here.variable("publicacion")))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<PublicationView> all() {
        return history == null ? List.of() : history.publications();
    }

    /** What this page tells: of the year asked for, else all. */
    private List<PublicationView> told() {
        return year == null || history == null ? all() : history.of(year);
    }

    public AgencyItem getNow() {
        if (history == null) {
            throw new NotFound();
        }
        return history.now();
    }

    /** The newest of what this page tells; null where nothing is out. */
    public @Nullable PublicationView getShown() {
        return shown;
    }

    /** One sheet of all that was published. */
    public List<PublicationView> getHistory() {
        return told().stream()
                .skip((long) (getSheetNumber() - 1) * VERSIONS)
                .limit(VERSIONS)
                .toList();
    }

    public int getSheetCount() {
        return Math.max(1, (told().size() + VERSIONS - 1) / VERSIONS);
    }

    /** The sheet shown: the one asked for, or the nearest there is. */
    public int getSheetNumber() {
        return Math.max(1, Math.min(sheet, getSheetCount()));
    }

    public @Nullable String getSheet() {
        return Integer.toString(sheet);
    }

    public void setSheet(@Nullable String asked) {
        sheet = number(asked);
    }

    public List<Shelf> getYears() {
        return history == null ? List.of() : history.years(LocalDate.now(clock).getYear());
    }

    /** The year asked for; null for all. */
    public @Nullable Integer getAskedYear() {
        return year;
    }

    public @Nullable String getYear() {
        return year == null ? null : year.toString();
    }

    public void setYear(@Nullable String asked) {
        year = AskedYear.read(asked).orElse(null);
    }

    /** What comes before the number of a page or sheet in its address. */
    public String getTurn() {
        return getAddress() + (year == null ? "?" : "?anio=" + year + "&");
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
        page = number(asked);
    }

    private static int number(@Nullable String asked) {
        return asked != null && asked.matches("\\d{1,5}") ? Integer.parseInt(asked) : 1;
    }

    /** The address of this item, for its tables and pages. */
    public String getAddress() {
        return getBase() + getNow().item().path();
    }

    public String getBase() {
        return agency.isDependency() ? agency.view().path() : "";
    }
}
