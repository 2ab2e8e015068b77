package pe.cumbe.backoffice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import pe.cumbe.account.Actor;
import pe.cumbe.audit.ActsChecks;
import pe.cumbe.calendar.DayBroke;

/** When a day breaks, looks whether the record of acts is whole; the auditor finds the answer in the morning. */
@ApplicationScoped
public class NightlyCheck {

    private static final Logger LOG = Logger.getLogger(NightlyCheck.class.getName());

    private final ActsChecks checks;

    @Inject
    public NightlyCheck(ActsChecks checks) {
        this.checks = checks;
    }

    void check(@Observes DayBroke broke) {
        try {
            checks.check(Actor.SYSTEM);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "the record of acts could not be checked", e);
        }
    }
}
