package pe.cumbe.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Seals each act at the end of its own transaction: the end of the chain is held from there to the commit and no longer,
 * and after it nothing else is waited for, so that writers queue for an instant and never block one another. An act that
 * cannot be sealed does not happen.
 */
@ApplicationScoped
public class ActSealer {

    private static final Logger LOG = Logger.getLogger(ActSealer.class.getName());

    private final ActChain chain;
    private final ActSeals seals;
    private final ActChainWorker worker;
    private volatile boolean begun;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    ActSealer(ActChain chain, ActSeals seals, ActChainWorker worker) {
        this.chain = chain;
        this.seals = seals;
        this.worker = worker;
    }

    /** Acts of before the chain come before any of this start. */
    void note(@Observes ActEntered entered) {
        if (!begun) {
            worker.begin();
            begun = true;
        }
        unsealed().add(entered.entry());
    }

    /** Told once for each act of the transaction; the first time seals them all. */
    void seal(@Observes(during = TransactionPhase.BEFORE_COMPLETION) ActEntered entered) {
        var entries = unsealed();
        if (entries.isEmpty()) {
            return;
        }
        try {
            var last = chain.hold();
            List<ActLink> links = new ArrayList<>();
            for (var entry : entries) {
                last = seals.next(last, entry.asRow());
                links.add(last);
            }
            chain.add(links);
            entries.clear();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "acts could not be sealed; they are undone", e);
            transaction.setRollbackOnly();
        }
    }

    /** The acts of this transaction that have no seal yet. */
    @SuppressWarnings("unchecked")
    private List<ActEntry> unsealed() {
        var known = (List<ActEntry>) transaction.getResource(ActSealer.class);
        if (known == null) {
            known = new ArrayList<>();
            transaction.putResource(ActSealer.class, known);
        }
        return known;
    }
}
