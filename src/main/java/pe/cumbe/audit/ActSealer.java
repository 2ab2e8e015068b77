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
import java.util.stream.Collectors;

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
            chain.add(links(chain.hold(), entries));
            entries.clear();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "acts could not be sealed; they are undone", e);
            transaction.setRollbackOnly();
        }
    }

    /**
     * Over what the database holds, not over what was meant for it: a database that undid the acts by itself, as it does
     * with the loser of a deadlock, would otherwise keep seals of acts that are nowhere.
     */
    private List<ActLink> links(ActLink held, List<ActEntry> entries) {
        var stored = chain.acts(entries.stream().map(ActEntry::id).collect(Collectors.toSet()));
        var last = held;
        List<ActLink> links = new ArrayList<>();
        for (var entry : entries) {
            var row = stored.get(entry.id());
            if (row == null) {
                throw new IllegalStateException("act " + entry.id() + " is not in the database any more");
            }
            last = seals.next(last, row);
            links.add(last);
        }
        return links;
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
