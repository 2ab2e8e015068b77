package pe.cumbe.complaintfigures.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.cumbe.complaint.web.ComplaintWords;
import pe.cumbe.complaintfigures.ComplaintFigures;
import pe.cumbe.complaintfigures.ComplaintFigures.KindLine;
import pe.cumbe.complaintfigures.ComplaintFiguresDesk;
import pe.cumbe.complaintfigures.Tally;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.CsvSheet;
import pe.cumbe.shared.web.Texts;

/** {@code /reclamos/estadisticas}: how complaints are attended, and the same as a file. */
@Named("complaintFigures")
@RequestScoped
public class ComplaintFiguresPage {

    private final ComplaintFiguresDesk desk;
    private final ComplaintWords words;
    private final Texts texts;

    private @Nullable ComplaintFigures figures;

    @Inject
    public ComplaintFiguresPage(ComplaintFiguresDesk desk, ComplaintWords words, Texts texts) {
        this.desk = desk;
        this.words = words;
        this.texts = texts;
    }

    public ComplaintFigures getFigures() {
        if (figures == null) {
            figures = desk.figures();
        }
        return figures;
    }

    /** «85 de 100 (85 %)», or that there is nothing to tell. */
    public String getPlan() {
        var tally = getFigures().plan();
        return tally.isEmpty()
                ? texts.get("reclamos.estadisticas.text.none")
                : texts.of(
                        "reclamos.estadisticas.text.plan", tally.answered(), tally.received(), tally.answeredPercent());
    }

    public String median(KindLine line) {
        return line.medianDays() == null
                ? texts.get("reclamos.estadisticas.text.none")
                : line.medianDays().toString();
    }

    public String getFew() {
        return texts.of("reclamos.estadisticas.text.few", ComplaintFigures.FEWEST);
    }

    /** Why a denuncia stands in the first table alone. */
    public String getSecrecy() {
        return texts.of("reclamos.estadisticas.text.secrecy", ComplaintFigures.FEWEST);
    }

    /** «noviembre de 2026». */
    public String month(ComplaintFigures.MonthLine line) {
        return SpanishDates.longDate(line.month()).replaceFirst("^\\S+ \\d+ de ", "");
    }

    /** All tables in one, as CSV. */
    public void download() {
        try (var sheet = CsvSheet.download("reclamos-" + getFigures().on() + ".csv")) {
            sheet.line(List.of(texts.get("reclamos.estadisticas.csv.head").split(",", -1)));
            for (var line : getFigures().byKind()) {
                sheet.line(row(
                        texts.get("reclamos.estadisticas.csv.kind"),
                        texts.of(line.kind()),
                        line.tally(),
                        line.medianDays()));
            }
            for (var line : getFigures().byAgency()) {
                sheet.line(row(
                        texts.get("reclamos.estadisticas.csv.agency"),
                        words.agency(line.agency()),
                        line.tally(),
                        null));
            }
            for (var line : getFigures().byMotive()) {
                var name = texts.of(line.kind()) + ": " + texts.of(line.motive());
                sheet.line(row(texts.get("reclamos.estadisticas.csv.motive"), name, line.tally(), null));
            }
            for (var line : getFigures().byMonth()) {
                var name = YearMonth.from(line.month()).toString();
                sheet.line(row(texts.get("reclamos.estadisticas.csv.month"), name, line.tally(), null));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the figures could not be sent", e);
        }
    }

    private List<String> row(String table, String name, @Nullable Tally tally, @Nullable Integer median) {
        var numbers = tally == null
                ? Stream.of(getFew(), "", "", "", "")
                : Stream.of(tally.received(), tally.answered(), tally.onTime(), tally.late(), tally.overdue())
                        .map(number -> Long.toString(number));
        return Stream.of(Stream.of(table, name), numbers, Stream.of(median == null ? "" : median.toString()))
                .flatMap(part -> part)
                .toList();
    }
}
