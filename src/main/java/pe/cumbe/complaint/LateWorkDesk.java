package pe.cumbe.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;

/** What a dependency should have answered and did not, for its head: the numbers and the days, and nothing of persons. */
@ApplicationScoped
@Transactional
@TellsRefusals
public class LateWorkDesk {

    private static final int MOST = 200;

    private final Complaints complaints;
    private final Surroundings around;
    private final Clock clock;

    @Inject
    public LateWorkDesk(Complaints complaints, Surroundings around, Clock clock) {
        this.complaints = complaints;
        this.around = around;
        this.clock = clock;
    }

    /** Its complaints, the latest first; a sealed one by its number alone. */
    public List<ComplaintRow> complaints(Actor actor, AgencyCode agency) {
        actor.require(Permission.OVERSEE, agency);
        var today = Hand.dayOf(clock.instant());
        var days = around.days(agency);
        return complaints.late(agency, today, MOST).stream()
                .map(complaint -> ComplaintRow.of(complaint, today, days))
                .toList();
    }
}
