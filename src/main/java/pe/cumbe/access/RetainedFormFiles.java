package pe.cumbe.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.filing.Retained;

/** Files put in a form that was never sent. */
@ApplicationScoped
public class RetainedFormFiles implements Retained {

    private final AccessRequests requests;
    private final AccessClosingDesk desk;

    @Inject
    public RetainedFormFiles(AccessRequests requests, AccessClosingDesk desk) {
        this.requests = requests;
        this.desk = desk;
    }

    @Override
    public String kind() {
        return "form-files";
    }

    @Override
    public long countBefore(Instant instant) {
        return requests.abandoned(AgencyCode.REGION, instant).size();
    }

    @Override
    public long purgeBefore(Instant instant) {
        return desk.tidy(instant);
    }
}
