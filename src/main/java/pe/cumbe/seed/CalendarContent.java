package pe.cumbe.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.calendar.CalendarDesk;
import pe.cumbe.calendar.CalendarScope;
import pe.cumbe.calendar.Holiday;
import pe.cumbe.calendar.HolidayKind;
import pe.cumbe.calendar.LegalArticle;
import pe.cumbe.calendar.StatutoryTerm;
import pe.cumbe.calendar.StatutoryTermKind;
import pe.cumbe.calendar.TermCode;
import pe.cumbe.calendar.TermLength;
import pe.cumbe.calendar.TermUnit;

/** Holidays, terms of the law and the two numberings of Ley 27444, from {@code content/calendar}. */
@ApplicationScoped
public class CalendarContent {

    private final ContentFiles files;
    private final CalendarDesk desk;

    @Inject
    public CalendarContent(ContentFiles files, CalendarDesk desk) {
        this.files = files;
        this.desk = desk;
    }

    void load() {
        desk.loadHolidays(files.rows("calendar/holidays.json").stream()
                .map(Row::new)
                .map(CalendarContent::holiday)
                .toList());
        desk.loadTerms(files.rows("calendar/terms.json").stream()
                .map(Row::new)
                .map(CalendarContent::term)
                .toList());
        desk.loadArticles(files.rows("calendar/legal-references.json").stream()
                .map(Row::new)
                .map(row -> new LegalArticle(row.text("tuo2019"), row.text("current"), row.text("title")))
                .toList());
    }

    private static Holiday holiday(Row row) {
        return new Holiday(
                LocalDate.parse(row.text("date")),
                row.text("name"),
                HolidayKind.valueOf(row.text("kind")),
                CalendarScope.parse(row.text("scope")),
                row.text("norm"),
                row.flag("suspendsTerms"),
                row.flag("projected"),
                row.confidence("confidence"),
                row.optional("note"));
    }

    private static StatutoryTerm term(Row row) {
        return new StatutoryTerm(
                new TermCode(row.text("code")),
                row.text("scope"),
                row.text("name"),
                StatutoryTermKind.valueOf(row.text("kind")),
                length(row.number("amount"), row.optional("unit")),
                length(row.number("additionalAmount"), row.optional("additionalUnit")),
                row.number("maxAmount"),
                row.number("extension"),
                row.flag("addsTravelTime"),
                row.optional("countedFrom"),
                row.optional("effect"),
                row.text("source"),
                row.confidence("confidence"),
                row.optional("note"));
    }

    private static @Nullable TermLength length(@Nullable Integer amount, @Nullable String unit) {
        return amount == null || unit == null ? null : new TermLength(amount, TermUnit.valueOf(unit));
    }
}
