package pe.cumbe.opendata.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.opendata.DatasetDesk;
import pe.cumbe.opendata.DatasetDesk.Described;
import pe.cumbe.opendata.DumpFormat;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.NotFound;
import pe.cumbe.shared.web.Texts;

/** {@code /datos}: every dataset; {@code /datos/{conjunto}}: one of them, with its columns. */
@Named("datasetsPage")
@RequestScoped
public class DatasetsPage {

    private final DatasetDesk desk;
    private final CurrentRoute here;
    private final Texts texts;
    private @Nullable Item one;

    @Inject
    public DatasetsPage(DatasetDesk desk, CurrentRoute here, Texts texts) {
        this.desk = desk;
        this.here = here;
        this.texts = texts;
    }

    /** A dataset as a page tells of it. */
    public record Item(
            String title,
            String text,
            String address,
            String page,
            String rows,
            String frequency,
            String updated,
            List<FileLink> files,
            List<ColumnLine> columns) {}

    /** A file of it. */
    public record FileLink(String name, String address) {}

    /** A column of it. */
    public record ColumnLine(String name, String type, String text) {}

    public List<Item> getAll() {
        return desk.all().stream().map(this::item).toList();
    }

    public void open() {
        one = desk.find(here.variable("conjunto")).map(this::item).orElseThrow(NotFound::new);
    }

    public Item getOne() {
        if (one == null) {
            throw new NotFound();
        }
        return one;
    }

    private Item item(Described described) {
        var dataset = described.dataset();
        var address = "/datos/" + dataset.slug();
        var changed = described.state().changed();
        return new Item(
                texts.get("dataset." + dataset.slug() + ".title"),
                texts.get("dataset." + dataset.slug() + ".text"),
                address,
                dataset.page(),
                texts.of("datos.index.text.rows", described.state().rows()),
                texts.of(dataset.frequency()),
                changed == null
                        ? ""
                        : SpanishDates.plainDate(
                                changed.atZone(OfficialClock.ZONE).toLocalDate()),
                Arrays.stream(DumpFormat.values())
                        .map(format -> new FileLink(format.name(), address + "." + format.ending()))
                        .toList(),
                dataset.columns().stream()
                        .map(column -> new ColumnLine(
                                column.name(), texts.of(column.type()), texts.get("dato." + column.name())))
                        .toList());
    }
}
