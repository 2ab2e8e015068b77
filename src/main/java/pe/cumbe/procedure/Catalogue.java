package pe.cumbe.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.Slug;

/**
 * The list of what is offered, as people look through it: by subject, by dependency, by words. Some two hundred rows that
 * seldom change, so they are read once and kept until a revision is published.
 */
@ApplicationScoped
public class Catalogue {

    private final Procedures procedures;

    private volatile @Nullable List<Entry> read;

    @Inject
    public Catalogue(Procedures procedures) {
        this.procedures = procedures;
    }

    /** All of them, by title. */
    public List<ProcedureRow> all() {
        return entries().stream().map(Entry::row).toList();
    }

    /**
     * Those whose title, name or code has words that begin like each of these, whatever their accents, case and plural; and
     * of that subject, if one is given. No words finds all.
     */
    public List<ProcedureRow> find(String words, Optional<Subject> subject) {
        var wanted = Slug.fold(words);
        var each = wanted.isEmpty()
                ? List.<String>of()
                : Stream.of(wanted.split("-", -1)).map(Catalogue::stem).toList();
        return entries().stream()
                .filter(entry -> subject.isEmpty() || entry.row.subject() == subject.get())
                .filter(entry -> each.stream().allMatch(entry.words::contains))
                .map(Entry::row)
                .toList();
    }

    /** Those that are filed at that dependency, be it among others. */
    public List<ProcedureRow> of(AgencyCode agency) {
        return entries().stream()
                .map(Entry::row)
                .filter(row -> row.place().accepts(agency))
                .toList();
    }

    /** «licencias» finds «licencia» too. */
    private static String stem(String word) {
        return "-" + (word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Procedure.Revised revised) {
        read = null;
    }

    private List<Entry> entries() {
        var now = read;
        if (now == null) {
            now = procedures.rows().stream().map(Entry::of).toList();
            // before the first load there is nothing to keep
            if (!now.isEmpty()) {
                read = now;
            }
        }
        return now;
    }

    /** A row and the folded words it is found by. */
    private record Entry(ProcedureRow row, String words) {

        static Entry of(ProcedureRow row) {
            var text = row.name() + " " + (row.title() == null ? "" : row.title()) + " " + row.code();
            return new Entry(row, "-" + Slug.fold(text) + "-");
        }
    }
}
