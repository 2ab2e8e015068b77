package pe.cumbe.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Stake;

/** The complaints that wait in a dependency. */
@ApplicationScoped
public class OpenComplaints implements Stake {

    private final WaitingCounts waiting;

    @Inject
    public OpenComplaints(WaitingCounts waiting) {
        this.waiting = waiting;
    }

    @Override
    public String name() {
        return "complaints";
    }

    @Override
    public long count(AgencyCode agency) {
        return Arrays.stream(ComplaintDoor.values())
                .mapToLong(door -> waiting.waiting(door).getOrDefault(agency, 0L))
                .sum();
    }
}
