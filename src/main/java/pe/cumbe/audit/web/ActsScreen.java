package pe.cumbe.audit.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.audit.ActRow;
import pe.cumbe.audit.ActsQuery;
import pe.cumbe.audit.ActsReader;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Chosen;
import pe.cumbe.shared.web.CsvSheet;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.Texts;

/** The record of acts as the auditor searches and downloads it. Usernames are posted, never written in an address. */
@Named("actsScreen")
@ViewScoped
public class ActsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ActsReader reader;
    private final Organisation organisation;
    private final CurrentActor me;
    private final Texts texts;
    private final ActsWords words;
    private final PageErrors errors;
    private final Clock clock;
    private final RowsOfScreen rows = new RowsOfScreen();
    /** What the list on the screen answers to. */
    private ActsQuery looked = ActsQuery.ALL;

    private String agency = "";
    private String person = "";
    private String kind = "";
    private String from = "";
    private String until = "";

    @Inject
    public ActsScreen(
            ActsReader reader,
            Organisation organisation,
            CurrentActor me,
            Texts texts,
            ActsWords words,
            PageErrors errors,
            Clock clock) {
        this.reader = reader;
        this.organisation = organisation;
        this.me = me;
        this.texts = texts;
        this.words = words;
        this.errors = errors;
        this.clock = clock;
    }

    /** Looks again with what was typed; what cannot be read leaves the list as it was. */
    public void search() {
        if (isFit()) {
            looked = query();
            rows.setWrappedData(null);
        }
    }

    /** Every line that matches what was typed, as a file of comma-separated values. */
    public void download() throws IOException {
        if (!isFit()) {
            return;
        }
        try (var sheet = CsvSheet.download("registro-de-actos.csv")) {
            reader.each(query(), me.actor(), new ActsCsv(sheet, texts, clock.getZone())::row);
        }
    }

    public LazyDataModel<ActRow> getRows() {
        return rows;
    }

    public int getPageSize() {
        return ActsReader.PAGE;
    }

    public List<SelectItem> getAgencies() {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem("", texts.get("audit.acts.text.all")));
        for (var each : organisation.all()) {
            items.add(new SelectItem(each.code().value(), each.name()));
        }
        return items;
    }

    public List<SelectItem> getKinds() {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem("", texts.get("audit.acts.text.all")));
        for (var each : reader.kinds(me.actor())) {
            items.add(new SelectItem(each, words.kind(each)));
        }
        return items;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(@Nullable String chosen) {
        agency = Chosen.orEmpty(chosen);
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String chosen) {
        kind = Chosen.orEmpty(chosen);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    private ActsQuery query() {
        var typed = person.strip().toLowerCase(Locale.ROOT);
        return new ActsQuery(
                agency.isEmpty() ? null : new AgencyCode(agency),
                typed.isEmpty() ? null : typed,
                kind.isEmpty() ? null : kind,
                midnight(from, 0),
                midnight(until, 1));
    }

    private @Nullable Instant midnight(String typed, int daysAfter) {
        return SpanishDates.read(typed)
                .map(day ->
                        day.plusDays(daysAfter).atStartOfDay(clock.getZone()).toInstant())
                .orElse(null);
    }

    private boolean isFit() {
        var first = day("actsFrom", from);
        var last = day("actsUntil", until);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            errors.field("actsUntil", "audit.acts.error.reversed");
        }
        return !errors.isAny();
    }

    private Optional<LocalDate> day(String field, String typed) {
        var read = SpanishDates.read(typed);
        if (!typed.isBlank() && read.isEmpty()) {
            errors.field(field, "audit.acts.error.date");
        }
        return read;
    }

    /** Asks the reader for one page. */
    private final class RowsOfScreen extends LazyDataModel<ActRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return (int) reader.search(looked, 1, me.actor()).total();
        }

        @Override
        public List<ActRow> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
            return reader.search(looked, first / ActsReader.PAGE + 1, me.actor())
                    .items();
        }

        @Override
        public String getRowKey(ActRow row) {
            return Long.toString(row.id());
        }
    }
}
