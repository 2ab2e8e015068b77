package pe.cumbe.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Stake;

/** The requests for information that are not ended in a dependency. */
@ApplicationScoped
public class OpenRequests implements Stake {

    private static final List<AccessStatus> OPEN = Arrays.stream(AccessStatus.values())
            .filter(status -> !AccessStatus.ended().contains(status))
            .toList();

    private final AccessRequests requests;

    @Inject
    public OpenRequests(AccessRequests requests) {
        this.requests = requests;
    }

    @Override
    public String name() {
        return "requests";
    }

    @Override
    public long count(AgencyCode agency) {
        return requests.queue(agency, OPEN, 1, 1).total();
    }
}
