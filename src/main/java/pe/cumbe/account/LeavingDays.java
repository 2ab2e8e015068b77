package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import pe.cumbe.calendar.DayBroke;

/**
 * When a day breaks, closes the accounts of those whose last day is over, each on its own: one that fails leaves the
 * others done, and lets nobody in all the same, by the clock.
 */
@ApplicationScoped
public class LeavingDays {

    private static final Logger LOG = Logger.getLogger(LeavingDays.class.getName());

    private final LeavingDesk desk;

    @Inject
    public LeavingDays(LeavingDesk desk) {
        this.desk = desk;
    }

    void close(@Observes DayBroke broke) {
        for (var username : desk.leftBefore(broke.day())) {
            try {
                desk.closeWhoLeft(username, broke.day());
            } catch (RuntimeException e) {
                LOG.log(Level.SEVERE, "an account whose last day is over could not be closed", e);
            }
        }
    }
}
