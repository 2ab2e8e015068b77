package pe.cumbe.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.AgencyCode;

/** Archives what the person did not complete in time, and what nobody collected. Doing it twice changes nothing. */
@ApplicationScoped
@Transactional
public class ComplaintClosingDesk {

    private final Complaints complaints;
    private final KindRules rules;
    private final Surroundings around;
    private final ComplaintJournal journal;
    private final Clock clock;

    @Inject
    public ComplaintClosingDesk(
            Complaints complaints, KindRules rules, Surroundings around, ComplaintJournal journal, Clock clock) {
        this.complaints = complaints;
        this.rules = rules;
        this.around = around;
        this.journal = journal;
        this.clock = clock;
    }

    List<AgencyCode> agencies() {
        return around.agencies();
    }

    /** Those in the hands of that dependency that waited for the person until before that day. */
    public List<ComplaintNumber> lapsing(AgencyCode holder, LocalDate day) {
        return complaints.lapsing(holder, day);
    }

    /** Those whose answer waited at that dependency until before that day. */
    public List<ComplaintNumber> uncollected(AgencyCode holder, LocalDate day) {
        return complaints.uncollected(holder, day);
    }

    public void close(AgencyCode holder, ComplaintNumber number) {
        complaints
                .hold(holder, number)
                .filter(complaint -> complaint.status() == ComplaintStatus.TO_COMPLETE || complaint.isKept())
                .ifPresent(complaint -> {
                    var hand =
                            Hand.ofTheLaw(clock.instant(), around.days(complaint.agency()), rules.of(complaint.kind()));
                    journal.tell(Actor.SYSTEM, complaint.isKept() ? complaint.expire(hand) : complaint.lapse(hand));
                });
    }
}
