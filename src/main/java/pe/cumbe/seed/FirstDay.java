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
import pe.cumbe.operations.Readiness;
import pe.cumbe.operations.StartProgress;
import pe.cumbe.shared.web.Texts;

/**
 * Loads the content of the first day, after the deployment, so that it can be watched: the portal is not ready until it
 * is there. Each part adds only what is missing, so every start runs it.
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
    private final Readiness readiness;
    private final StartProgress progress;
    private final Texts texts;

    @Inject
    public FirstDay(
            RequestContextController request,
            OrganisationContent organisation,
            CalendarContent calendar,
            ProcedureContent procedures,
            Readiness readiness,
            StartProgress progress,
            Texts texts) {
        this.request = request;
        this.organisation = organisation;
        this.calendar = calendar;
        this.procedures = procedures;
        this.readiness = readiness;
        this.progress = progress;
        this.texts = texts;
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        background.execute(this::load);
    }

    private void load() {
        request.activate();
        try {
            progress.done(texts.of("seed.agencies", organisation.load()));
            calendar.load();
            progress.done(texts.get("seed.calendar"));
            progress.done(texts.of("seed.procedures", procedures.load()));
            readiness.contentLoaded();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "first-day content could not be loaded", e);
            readiness.contentFailed();
        } finally {
            request.deactivate();
        }
    }
}
