package pe.cumbe.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import pe.cumbe.calendar.DayBroke;

/** When a day breaks, closes what the law closes, each request on its own: one that fails leaves the others done. */
@ApplicationScoped
public class AccessDayClosing {

    private static final Logger LOG = Logger.getLogger(AccessDayClosing.class.getName());

    private final AccessRooms rooms;
    private final AccessClosingDesk desk;

    @Inject
    public AccessDayClosing(AccessRooms rooms, AccessClosingDesk desk) {
        this.rooms = rooms;
        this.desk = desk;
    }

    void close(@Observes DayBroke broke) {
        for (var agency : rooms.everyAgency()) {
            for (var number : desk.closing(agency, broke.day())) {
                try {
                    desk.close(agency, number, broke.day());
                } catch (RuntimeException e) {
                    LOG.log(Level.SEVERE, e, () -> "the day could not be closed for request " + number);
                }
            }
        }
    }
}
