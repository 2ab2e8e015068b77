package pe.cumbe.gazette;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import pe.cumbe.calendar.DayBroke;
import pe.cumbe.norm.NormDesk;

/** When a day breaks, what was published to apply from it on applies. */
@ApplicationScoped
public class InForceToday {

    private final NormDesk norms;

    @Inject
    public InForceToday(NormDesk norms) {
        this.norms = norms;
    }

    void enter(@Observes DayBroke broke) {
        norms.enterIntoForce(broke.day());
    }
}
