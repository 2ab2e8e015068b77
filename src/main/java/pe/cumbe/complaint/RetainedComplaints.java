package pe.cumbe.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import pe.cumbe.filing.Retained;

/** Who filed a complaint, and what they told. */
@ApplicationScoped
public class RetainedComplaints implements Retained {

    private final ComplaintErasureDesk desk;

    @Inject
    public RetainedComplaints(ComplaintErasureDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return "complaints";
    }

    @Override
    public long countBefore(Instant instant) {
        return desk.countBefore(instant);
    }

    @Override
    public long purgeBefore(Instant instant) {
        return desk.eraseBefore(instant);
    }
}
