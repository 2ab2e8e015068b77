package pe.cumbe.seed;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import pe.cumbe.audit.ActsChecks;
import pe.cumbe.calendar.PortalOpened;
import pe.cumbe.operations.Readiness;

/**
 * Loads the content of the first day, after the deployment, so that it can be watched: the portal is not ready until it
 * is there. Each part adds only what is missing, so every start runs it.
 */
@ApplicationScoped
public class FirstDay {

    private static final Logger LOG = Logger.getLogger(FirstDay.class.getName());

    /** Not the plain executor: it closes twice what a read outside a transaction opened, and complains in the log. */
    @Resource
    private ManagedScheduledExecutorService background;

    private final RequestContextController request;
    private final ActsChecks acts;
    private final FirstContent content;
    private final Readiness readiness;
    private final Event<PortalOpened> opened;

    @Inject
    public FirstDay(
            RequestContextController request,
            ActsChecks acts,
            FirstContent content,
            Readiness readiness,
            Event<PortalOpened> opened) {
        this.request = request;
        this.acts = acts;
        this.content = content;
        this.readiness = readiness;
        this.opened = opened;
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        background.execute(this::load);
    }

    private void load() {
        request.activate();
        try {
            acts.begin();
            content.load();
            readiness.contentLoaded();
            opened.fire(new PortalOpened());
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "first-day content could not be loaded", e);
            readiness.contentFailed();
        } finally {
            request.deactivate();
        }
    }
}
