package pe.cumbe.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import pe.cumbe.account.Actor;

/** Enters a viewing unless the same person was entered for the same thing within the hour. */
@ApplicationScoped
public class StoredViewings implements Viewings {

    private static final Duration ONE_LOOK = Duration.ofHours(1);

    private final Acts acts;
    private final ActsRecord record;
    private final Clock clock;

    @Inject
    StoredViewings(Acts acts, ActsRecord record, Clock clock) {
        this.acts = acts;
        this.record = record;
        this.clock = clock;
    }

    @Override
    public void enter(Actor viewer, Act act) {
        if (!acts.isEntered(viewer.username(), act, clock.instant().minus(ONE_LOOK))) {
            record.enter(viewer, act);
        }
    }
}
