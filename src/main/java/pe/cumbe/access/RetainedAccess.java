package pe.cumbe.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import pe.cumbe.filing.Retained;

/** Who asked for information, by a request or at the window, and all they said. The line of the register stays. */
@ApplicationScoped
public class RetainedAccess implements Retained {

    private final AccessErasureDesk desk;

    @Inject
    public RetainedAccess(AccessErasureDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return "access-requests";
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
