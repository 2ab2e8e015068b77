package pe.cumbe.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import pe.cumbe.calendar.DayBroke;

/** When a day breaks, closes the claims whose days are over and purges what is past its time; one that fails leaves the rest done. */
@ApplicationScoped
public class PrivacyDayClosing {

    private static final Logger LOG = Logger.getLogger(PrivacyDayClosing.class.getName());

    private final ClaimDesk claims;
    private final RetentionDesk retention;

    @Inject
    public PrivacyDayClosing(ClaimDesk claims, RetentionDesk retention) {
        this.claims = claims;
        this.retention = retention;
    }

    void close(@Observes DayBroke broke) {
        for (var number : claims.closing(broke.day())) {
            attempt("claim " + number, () -> claims.close(number, broke.day()));
        }
        for (var kind : retention.applied()) {
            attempt("the purge of " + kind, () -> retention.purge(kind));
        }
    }

    private static void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "the day could not be closed for " + what);
        }
    }
}
