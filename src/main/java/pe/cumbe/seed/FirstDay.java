package pe.cumbe.seed;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Loads the content of the first day, after the deployment, so that it can be watched: the portal answers «arrancando»
 * until it is there. Each part adds only what is missing, so every start runs it.
 */
@ApplicationScoped
public class FirstDay {

    private static final Logger LOG = Logger.getLogger(FirstDay.class.getName());

    @Resource
    private ManagedExecutorService background;

    private final RequestContextController request;
    private final OrganisationContent organisation;
    private final CalendarContent calendar;
    private final ProcedureContent procedures;

    @Inject
    public FirstDay(
            RequestContextController request,
            OrganisationContent organisation,
            CalendarContent calendar,
            ProcedureContent procedures) {
        this.request = request;
        this.organisation = organisation;
        this.calendar = calendar;
        this.procedures = procedures;
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        background.execute(this::load);
    }

    private void load() {
        request.activate();
        try {
            organisation.load();
            calendar.load();
            procedures.load();
            LOG.info("first-day content is loaded");
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "first-day content could not be loaded", e);
        } finally {
            request.deactivate();
        }
    }
}
