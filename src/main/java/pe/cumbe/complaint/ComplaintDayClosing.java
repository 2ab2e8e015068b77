package pe.cumbe.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import pe.cumbe.calendar.DayBroke;

/** When a day breaks, closes what the law closes, each on its own: one that fails leaves the others done. */
@ApplicationScoped
public class ComplaintDayClosing {

    private static final Logger LOG = Logger.getLogger(ComplaintDayClosing.class.getName());

    private final ComplaintClosingDesk desk;

    @Inject
    public ComplaintDayClosing(ComplaintClosingDesk desk) {
        this.desk = desk;
    }

    void close(@Observes DayBroke broke) {
        for (var agency : desk.agencies()) {
            var over = new ArrayList<>(desk.lapsing(agency, broke.day()));
            over.addAll(desk.uncollected(agency, broke.day()));
            for (var number : over) {
                try {
                    desk.close(agency, number);
                } catch (RuntimeException e) {
                    LOG.log(Level.SEVERE, e, () -> "the day could not be closed for complaint " + number);
                }
            }
        }
    }
}
