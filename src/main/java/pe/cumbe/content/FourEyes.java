package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.shared.Rejected;

/** Nobody publishes what they wrote or sent, unless their dependency is excused today. */
@ApplicationScoped
public class FourEyes {

    private final ContentItems items;
    private final FourEyesExcuses excuses;
    private final Clock clock;

    @Inject
    public FourEyes(ContentItems items, FourEyesExcuses excuses, Clock clock) {
        this.items = items;
        this.excuses = excuses;
        this.clock = clock;
    }

    /** The excuse with which this person publishes it; null where they need none. Refuses whoever may not. */
    @Nullable FourEyesExcuse check(ContentItem item, Actor actor) {
        if (!hadAHandIn(item, actor)) {
            return null;
        }
        return inForce(item).orElseThrow(() -> new Rejected(ContentReason.NEEDS_ANOTHER_PERSON));
    }

    Optional<FourEyesExcuse> inForce(ContentItem item) {
        return excuses.inForce(item.agency(), LocalDate.now(clock));
    }

    /** Whether somebody wrote any of what is new, or sent it. */
    boolean hadAHandIn(ContentItem item, Actor actor) {
        var last = item.published() == null ? 0 : item.published();
        return actor.username().equals(item.sentBy())
                || items.versions(item.agency(), item.id()).stream()
                        .filter(version -> version.number() > last)
                        .anyMatch(version -> version.writtenBy().equals(actor.username()));
    }
}
