package pe.cumbe.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.AgencyCode;

/** Does what the law does by itself when a day breaks: not filed, approved, silent, firm. Doing it twice changes nothing. */
@ApplicationScoped
@Transactional
public class ClosingDesk {

    private final CaseFiles files;
    private final Neighbours neighbours;
    private final Journal journal;
    private final Clock clock;

    @Inject
    public ClosingDesk(CaseFiles files, Neighbours neighbours, Journal journal, Clock clock) {
        this.files = files;
        this.neighbours = neighbours;
        this.journal = journal;
        this.clock = clock;
    }

    /** Cases in the hands of that dependency that the law may touch on that day. */
    public List<CaseNumber> closing(AgencyCode holder, LocalDate day) {
        return files.closing(holder, day);
    }

    /** Does to one case what the law does on that day, if anything. */
    public void close(AgencyCode holder, CaseNumber number, LocalDate day) {
        files.hold(holder, number).ifPresent(caseFile -> {
            var stamp = Stamp.ofTheLaw(clock.instant(), neighbours.days(caseFile.agency()));
            caseFile.closeBy(day, stamp).ifPresent(news -> journal.tell(Actor.SYSTEM, news));
        });
    }
}
