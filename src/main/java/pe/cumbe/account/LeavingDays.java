package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import pe.cumbe.calendar.DayBroke;

/** When a day breaks, closes the accounts of those whose last day is over; until then they let nobody in by the clock. */
@ApplicationScoped
public class LeavingDays {

    private final LeavingDesk desk;

    @Inject
    public LeavingDays(LeavingDesk desk) {
        this.desk = desk;
    }

    void close(@Observes DayBroke broke) {
        desk.closeThoseWhoLeft(broke.day());
    }
}
