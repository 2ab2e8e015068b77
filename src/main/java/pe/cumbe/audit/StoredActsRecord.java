package pe.cumbe.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import pe.cumbe.account.Actor;

/** Enters acts in the database, in the transaction that is open. */
@ApplicationScoped
public class StoredActsRecord implements ActsRecord {

    private final Acts acts;
    private final Clock clock;

    @Inject
    StoredActsRecord(Acts acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void enter(Actor actor, Act act) {
        acts.add(new ActEntry(actor, act, clock.instant()));
    }
}
