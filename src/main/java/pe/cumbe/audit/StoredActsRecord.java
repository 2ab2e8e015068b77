package pe.cumbe.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import pe.cumbe.account.Actor;

/** Enters acts in the database, in the transaction that is open; {@link ActSealer} seals them at its end. */
@ApplicationScoped
public class StoredActsRecord implements ActsRecord {

    private final Acts acts;
    private final Event<ActEntered> entered;
    private final Clock clock;

    @Inject
    StoredActsRecord(Acts acts, Event<ActEntered> entered, Clock clock) {
        this.acts = acts;
        this.entered = entered;
        this.clock = clock;
    }

    @Override
    public void enter(Actor actor, Act act) {
        var entry = new ActEntry(actor, act, clock.instant());
        acts.add(entry);
        entered.fire(new ActEntered(entry));
    }
}
