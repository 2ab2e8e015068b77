package pe.cumbe.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/**
 * Erases what is personal of complaints whose time has passed (REC-ARCH), with their files and whoever was kept apart.
 * When that is says a rule of {@code content/privacy/retention.json}; what nobody confirmed is never asked of this desk.
 */
@ApplicationScoped
@Transactional
public class ComplaintErasureDesk {

    private final Complaints complaints;
    private final Identities identities;
    private final Surroundings around;
    private final Clock clock;

    @Inject
    public ComplaintErasureDesk(Complaints complaints, Identities identities, Surroundings around, Clock clock) {
        this.complaints = complaints;
        this.identities = identities;
        this.around = around;
        this.clock = clock;
    }

    long countBefore(Instant instant) {
        return around.agencies().stream()
                .mapToLong(holder -> complaints.countPast(holder, instant))
                .sum();
    }

    long eraseBefore(Instant instant) {
        long erased = 0;
        for (var holder : around.agencies()) {
            for (var complaint : complaints.past(holder, instant)) {
                identities.remove(complaint.number());
                complaint.erase(clock.instant()).forEach(file -> around.discard(file.id()));
                erased++;
            }
        }
        return erased;
    }
}
