package pe.cumbe.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import pe.cumbe.calendar.DayBroke;

/** When a day breaks, closes what the law closes, each case on its own: one that fails leaves the others done. */
@ApplicationScoped
public class DayClosing {

    private static final Logger LOG = Logger.getLogger(DayClosing.class.getName());

    private final Neighbours neighbours;
    private final ClosingDesk desk;

    @Inject
    public DayClosing(Neighbours neighbours, ClosingDesk desk) {
        this.neighbours = neighbours;
        this.desk = desk;
    }

    void close(@Observes DayBroke broke) {
        for (var agency : neighbours.agencies()) {
            for (var number : desk.closing(agency, broke.day())) {
                try {
                    desk.close(agency, number, broke.day());
                } catch (RuntimeException e) {
                    LOG.log(Level.SEVERE, e, () -> "the day could not be closed for case " + number);
                }
            }
        }
    }
}
