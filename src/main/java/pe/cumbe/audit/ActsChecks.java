package pe.cumbe.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Logger;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;

/** Whether the record is whole: looked at each night, when the auditor asks, and by {@code ./portal verify-audit}. */
@ApplicationScoped
@TellsRefusals
public class ActsChecks {

    private static final Logger LOG = Logger.getLogger(ActsChecks.class.getName());

    private final ActChainWorker worker;
    private final CheckFile file;

    @Inject
    ActsChecks(ActChainWorker worker, CheckFile file) {
        this.worker = worker;
        this.file = file;
    }

    /** Seals the acts of before the chain, at the first start that knows of it. */
    public void begin() {
        worker.begin();
    }

    /** Looks at the whole record now and keeps what was found. */
    public synchronized ActsCheck check(Actor asking) {
        asking.require(Permission.READ_ACTS);
        var found = worker.check(file.anchor());
        file.keep(found);
        found.fault()
                .ifPresent(fault -> LOG.severe(() -> "the record of acts is not whole: " + fault + " at act "
                        + found.act() + ", after " + found.acts() + " that fit"));
        return found;
    }

    /** What the last look found, if there was one. */
    public Optional<ActsCheck> last(Actor asking) {
        asking.require(Permission.READ_ACTS);
        return file.last();
    }
}
