package pe.cumbe.content;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import pe.cumbe.calendar.PortalOpened;

/**
 * Looks every some seconds for what is to be published or withdrawn by itself. What came due while the machine was off is
 * done as soon as the portal opens.
 */
@ApplicationScoped
public class ContentSchedule {

    private static final Logger LOG = Logger.getLogger(ContentSchedule.class.getName());
    private static final long ROUND_SECONDS = 20;

    private final ScheduleWorker worker;

    @Resource
    private ManagedScheduledExecutorService background;

    @Inject
    @SuppressWarnings("NullAway.Init")
    public ContentSchedule(ScheduleWorker worker) {
        this.worker = worker;
    }

    void begin(@Observes PortalOpened opened) {
        var unused = background.scheduleWithFixedDelay(this::round, 0, ROUND_SECONDS, TimeUnit.SECONDS);
    }

    /** What fails is tried again in the next round, and keeps nothing else from being done. */
    void round() {
        try {
            worker.due().forEach(this::carryOut);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "what is to be published or withdrawn could not be read", e);
        }
    }

    private void carryOut(ScheduledItems.Due due) {
        try {
            worker.carryOut(due);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.SEVERE,
                    e,
                    () -> "content " + due.item() + " could not be published or withdrawn in its time");
        }
    }
}
