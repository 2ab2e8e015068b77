package pe.cumbe.upgrade;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import pe.cumbe.account.Actor;
import pe.cumbe.calendar.PortalOpened;
import pe.cumbe.shared.Rejected;

/** Does the portals that wait, one after another, each in a transaction of its own; one that fails stops no other. */
@ApplicationScoped
public class UpgradeWorker {

    private static final Logger LOG = Logger.getLogger(UpgradeWorker.class.getName());

    private final UpgradeRunDesk desk;
    private final AtomicBoolean working = new AtomicBoolean();

    @Resource
    private ManagedExecutorService threads;

    @Inject
    @SuppressWarnings("NullAway.Init") // the server puts the threads there
    public UpgradeWorker(UpgradeRunDesk desk) {
        this.desk = desk;
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) UpgradeBegun begun) {
        threads.execute(this::work);
    }

    /** What a restart interrupted goes on. */
    void resume(@Observes PortalOpened opened) {
        threads.execute(this::work);
    }

    private void work() {
        if (!working.compareAndSet(false, true)) {
            return;
        }
        try {
            for (var run : desk.waiting(Actor.SYSTEM)) {
                carryOut(run);
            }
        } finally {
            working.set(false);
        }
    }

    private void carryOut(long run) {
        try {
            desk.carryOut(run, Actor.SYSTEM);
        } catch (Rejected refused) {
            desk.fail(run, refused.reasons(), Actor.SYSTEM);
        } catch (RuntimeException trouble) {
            LOG.log(Level.WARNING, trouble, () -> "a portal could not be upgraded (run " + run + ")");
            desk.fail(run, List.of(UpgradeReason.OUR_FAULT), Actor.SYSTEM);
        }
    }
}
