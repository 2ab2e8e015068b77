package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;

/** Publishes and withdraws what somebody said would be, one item a transaction, with its act on record. */
@ApplicationScoped
@Transactional
public class ScheduleWorker {

    private final ScheduledItems scheduled;
    private final ContentItems items;
    private final ContentTelling telling;
    private final Clock clock;

    @Inject
    public ScheduleWorker(ScheduledItems scheduled, ContentItems items, ContentTelling telling, Clock clock) {
        this.scheduled = scheduled;
        this.items = items;
        this.telling = telling;
        this.clock = clock;
    }

    public List<ScheduledItems.Due> due() {
        return scheduled.due(clock.instant());
    }

    /** Does what is due to it now; nothing, where somebody did it or took it back meanwhile. */
    public void carryOut(ScheduledItems.Due due) {
        items.hold(due.agency(), due.item()).ifPresent(item -> carryOut(item, clock.instant()));
    }

    private void carryOut(ContentItem item, Instant now) {
        if (item.state() == ContentState.SCHEDULED && hasCome(item.plan().publishAt(), now)) {
            var before = item.standing();
            item.publish(now);
            telling.enter(item, ContentVerb.PUBLISH, "", before, Actor.SYSTEM);
            telling.announce(
                    item, items.version(item.agency(), item.id(), item.newest()).orElseThrow());
        }
        if (item.published() != null && hasCome(item.plan().withdrawAt(), now)) {
            var before = item.standing();
            var reason = item.plan().withdrawWhy();
            item.withdraw(reason, now);
            telling.enter(item, ContentVerb.WITHDRAW, reason, before, Actor.SYSTEM);
            telling.announceGone(item);
        }
    }

    private static boolean hasCome(@Nullable Instant moment, Instant now) {
        return moment != null && !moment.isAfter(now);
    }
}
