package pe.cumbe.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Begins the chain of seals, and looks whether it is whole; each in one transaction, which sees one moment. */
@ApplicationScoped
@Transactional
public class ActChainWorker {

    private static final int BATCH = 1_000;

    private final ActChain chain;
    private final ActSeals seals;
    private final Clock clock;

    @Inject
    ActChainWorker(ActChain chain, ActSeals seals, Clock clock) {
        this.chain = chain;
        this.seals = seals;
        this.clock = clock;
    }

    /** Seals the acts of before the chain, all or none. Once something is sealed there are none left, whatever stands there. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void begin() {
        var last = chain.hold();
        if (last.place() > 0) {
            return;
        }
        List<ActRow> batch = chain.actsAfter(0, BATCH);
        while (!batch.isEmpty()) {
            List<ActLink> links = new ArrayList<>();
            for (var act : batch) {
                last = seals.next(last, act);
                links.add(last);
            }
            chain.add(links);
            batch = chain.actsAfter(last.act(), BATCH);
        }
    }

    /** Looks at the whole record. An act and its seal appear together, so no act is ever found waiting for its seal. */
    ActsCheck check(ActLink anchor) {
        var walk = new ActWalk(seals, anchor);
        var links = chain.after(0, BATCH);
        while (!links.isEmpty() && walk.isWhole()) {
            walk.along(links, chain.acts(links.stream().map(ActLink::act).collect(Collectors.toSet())));
            links = chain.after(links.get(links.size() - 1).place(), BATCH);
        }
        walk.end(chain.last());
        if (walk.isWhole()) {
            chain.firstWithoutSeal().ifPresent(act -> walk.stop(Misfit.ADDED, act.id()));
        }
        return walk.found(clock.instant());
    }
}
