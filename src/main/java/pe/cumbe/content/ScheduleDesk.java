package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.shared.Rejected;

/**
 * Where whoever publishes says from when on something is read, and from when on it is not any more. {@link ScheduleWorker}
 * does what was said here.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class ScheduleDesk {

    private static final Duration FARTHEST = Duration.ofDays(366 * 2);

    private final ContentItems items;
    private final ContentDesk desk;
    private final FourEyes fourEyes;
    private final ContentTelling telling;
    private final Clock clock;

    @Inject
    public ScheduleDesk(ContentItems items, ContentDesk desk, FourEyes fourEyes, ContentTelling telling, Clock clock) {
        this.items = items;
        this.desk = desk;
        this.fourEyes = fourEyes;
        this.telling = telling;
        this.clock = clock;
    }

    /** Lets it be read, at once or from the moment of the plan on, and until the moment of the plan. */
    public void approve(ContentRef ref, ContentPlan plan, Actor actor) {
        actor.require(Permission.PUBLISH_PAGES, ref.agency());
        var item = items.unchanged(ref);
        var before = item.standing();
        refuse(objections(item, plan));
        if (plan.publishAt() == null) {
            desk.publish(ref, actor);
        } else {
            var excuse = item.state().after(ContentVerb.APPROVE).isPresent() ? fourEyes.check(item, actor) : null;
            item.approve(plan.publishAt(), clock.instant());
            telling.enter(item, ContentVerb.APPROVE, excuse, before, actor);
        }
        if (plan.withdrawAt() != null) {
            withdrawLater(item, plan.withdrawAt(), plan.withdrawWhy(), actor);
        }
    }

    /** Takes back that it is read from a later moment on; it waits to be judged again. */
    public void unschedule(ContentRef ref, Actor actor) {
        actor.require(Permission.PUBLISH_PAGES, ref.agency());
        var item = items.unchanged(ref);
        var before = item.standing();
        item.unschedule(clock.instant());
        telling.enter(item, ContentVerb.UNSCHEDULE, "", before, actor);
    }

    /**
     * What everybody reads is taken off the web at that moment; another moment takes the place of the one before.
     *
     * @param at null for never
     */
    public void withdrawAt(ContentRef ref, @Nullable Instant at, String reason, Actor actor) {
        actor.require(Permission.PUBLISH_PAGES, ref.agency());
        var item = items.unchanged(ref);
        if (item.published() == null && item.state() != ContentState.SCHEDULED) {
            throw new Rejected(ContentReason.NOTHING_PUBLIC);
        }
        refuse(objections(item, new ContentPlan(item.plan().publishAt(), at, reason)));
        withdrawLater(item, at, reason, actor);
    }

    private void withdrawLater(ContentItem item, @Nullable Instant at, String reason, Actor actor) {
        var before = item.plan().withdrawAt();
        item.withdrawLater(at, reason.strip());
        telling.enter(item, "CONTENT_WITHDRAWAL_PLANNED", word(before), word(at), actor);
    }

    private static @Nullable String word(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }

    private List<ContentReason> objections(ContentItem item, ContentPlan plan) {
        var now = clock.instant();
        var found = new ArrayList<ContentReason>();
        var publishAt = plan.publishAt();
        // a plan that is there already may have come due this minute
        if (publishAt != null && !publishAt.equals(item.plan().publishAt())) {
            if (!publishAt.isAfter(now)) {
                found.add(ContentReason.PUBLISH_DAY_OVER);
            } else if (publishAt.isAfter(now.plus(FARTHEST))) {
                found.add(ContentReason.PUBLISH_DAY_TOO_FAR);
            }
        }
        var withdrawAt = plan.withdrawAt();
        if (withdrawAt == null) {
            return found;
        }
        if (item.kind().isOnly()) {
            found.add(ContentReason.NOT_NOW);
        }
        if (!withdrawAt.isAfter(publishAt == null ? now : publishAt)) {
            found.add(ContentReason.WITHDRAW_DAY_OVER);
        } else if (withdrawAt.isAfter(now.plus(FARTHEST.multipliedBy(2)))) {
            found.add(ContentReason.WITHDRAW_DAY_TOO_FAR);
        }
        if (plan.withdrawWhy().isBlank()) {
            found.add(ContentReason.REASON_MISSING);
        } else if (plan.withdrawWhy().length() > ContentRules.LONGEST_REASON) {
            found.add(ContentReason.REASON_TOO_LONG);
        }
        return found;
    }

    private static void refuse(List<ContentReason> objections) {
        if (!objections.isEmpty()) {
            throw new Rejected(objections);
        }
    }
}
