package pe.cumbe.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.shared.PageOf;

/** The record as an auditor reads it; everybody else is refused. Reading leaves no trace in it and changes nothing. */
@ApplicationScoped
@TellsRefusals
public class ActsReader {

    public static final int PAGE = 20;

    private static final int BATCH = 1_000;
    private static final int MOST_VIEWERS = 200;

    private final Acts acts;

    @Inject
    ActsReader(Acts acts) {
        this.acts = acts;
    }

    /** Newest first; {@code page} counted from 1. */
    public PageOf<ActRow> search(ActsQuery query, int page, Actor auditor) {
        auditor.require(Permission.READ_ACTS);
        var found = acts.search(query, Math.max(1, page), PAGE);
        return new PageOf<>(
                found.items().stream().map(ActEntry::asRow).toList(), found.page(), found.size(), found.total());
    }

    /** Every line that matches, newest first, a thousand in memory at a time. */
    public void each(ActsQuery query, Actor auditor, Consumer<ActRow> work) {
        auditor.require(Permission.READ_ACTS);
        var last = Long.MAX_VALUE;
        List<ActEntry> batch;
        do {
            batch = acts.before(last, query, BATCH);
            for (var entry : batch) {
                var row = entry.asRow();
                last = row.id();
                work.accept(row);
            }
        } while (batch.size() == BATCH);
    }

    /** Who looked at what has that number; for the officer of personal data, who tells the person it is about. */
    public List<ActRow> viewers(String subject, Actor officer) {
        officer.require(Permission.PROTECT_PERSONAL_DATA);
        return acts.viewings(subject, MOST_VIEWERS).stream()
                .map(ActEntry::asRow)
                .toList();
    }

    /** Every kind of act there is a line of. */
    public List<String> kinds(Actor auditor) {
        auditor.require(Permission.READ_ACTS);
        return acts.kinds();
    }
}
