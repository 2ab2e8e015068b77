package pe.cumbe.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.PageOf;

/** What lies on the desks of a dependency, what is most urgent first. */
@ApplicationScoped
@TellsRefusals
public class CaseQueue {

    private static final int LONGEST_PAGE = 200;

    private final CaseFiles files;
    private final Neighbours neighbours;
    private final Clock clock;

    @Inject
    public CaseQueue(CaseFiles files, Neighbours neighbours, Clock clock) {
        this.files = files;
        this.neighbours = neighbours;
        this.clock = clock;
    }

    /**
     * The rows of one dependency, by working days left; what has no day comes after, oldest first.
     *
     * @param words the number, part of the applicant's name, or the document; empty for all
     * @param page counted from 1
     */
    public PageOf<CaseQueueRow> rows(
            Actor actor, AgencyCode agency, QueueFilter filter, String words, int page, int size) {
        actor.require(Permission.SEE_CASES, agency);
        var found = files.queue(
                agency, filter, words.strip(), Math.max(1, page), Math.min(LONGEST_PAGE, Math.max(1, size)));
        var views = new CaseViews(neighbours.days(agency), Stamp.dayOf(clock.instant()));
        var rows = found.items().stream()
                .map(caseFile -> views.row(caseFile, agency))
                .toList();
        return new PageOf<>(rows, found.page(), found.size(), found.total());
    }

    /** Those in the hands of a dependency that should have been answered, the latest first; for its head. */
    public List<LateCaseRow> late(Actor actor, AgencyCode agency) {
        actor.require(Permission.OVERSEE, agency);
        var today = Stamp.dayOf(clock.instant());
        var days = neighbours.days(agency);
        return files.late(agency, today, LONGEST_PAGE).stream()
                .map(late -> new LateCaseRow(
                        late.number(),
                        late.subject().title(),
                        late.status(),
                        late.office(),
                        late.dueOn().orElse(today),
                        -days.remaining(today, late.dueOn().orElse(today)),
                        late.isDemo()))
                .toList();
    }
}
