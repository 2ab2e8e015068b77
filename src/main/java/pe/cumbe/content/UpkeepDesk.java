package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.Rejected;

/** Where whoever writes says how often a page is looked at, and that it was. */
@ApplicationScoped
@Transactional
@TellsRefusals
public class UpkeepDesk {

    public static final int FEWEST_DAYS = 7;
    public static final int MOST_DAYS = 1_095;

    private final ContentItems items;
    private final Upkeeps upkeeps;
    private final ContentTelling telling;
    private final Clock clock;

    @Inject
    public UpkeepDesk(ContentItems items, Upkeeps upkeeps, ContentTelling telling, Clock clock) {
        this.items = items;
        this.upkeeps = upkeeps;
        this.telling = telling;
        this.clock = clock;
    }

    public UpkeepView of(AgencyCode agency, long id, Actor actor) {
        if (!actor.may(Permission.PUBLISH_PAGES, agency)) {
            actor.require(Permission.EDIT_PAGES, agency);
        }
        return upkeeps.of(agency, id).map(Upkeep::view).orElse(UpkeepView.NONE);
    }

    /**
     * From now on it waits to be looked at after so many days, each time.
     *
     * @param days null for never
     */
    public void lookEvery(AgencyCode agency, long id, @Nullable Integer days, Actor actor) {
        actor.require(Permission.EDIT_PAGES, agency);
        if (days != null && (days < FEWEST_DAYS || days > MOST_DAYS)) {
            throw new Rejected(ContentReason.UPKEEP_DAYS_UNLIKELY);
        }
        var item = item(agency, id);
        var upkeep = kept(item);
        var before = upkeep.view().everyDays();
        upkeep.lookEvery(days, today());
        telling.enter(item, "CONTENT_UPKEEP_SET", word(before), word(days), actor);
    }

    /** Somebody looked, and what it says holds. */
    public void looked(AgencyCode agency, long id, Actor actor) {
        actor.require(Permission.EDIT_PAGES, agency);
        var item = item(agency, id);
        kept(item).looked(actor.username(), clock.instant(), today());
        telling.enter(item, "CONTENT_LOOKED", null, null, actor);
    }

    private ContentItem item(AgencyCode agency, long id) {
        return items.hold(agency, id).orElseThrow(() -> new Rejected(ContentReason.NO_SUCH_VERSION));
    }

    private Upkeep kept(ContentItem item) {
        return upkeeps.of(item.agency(), item.id()).orElseGet(() -> {
            var begun = new Upkeep(item.agency(), item.id());
            upkeeps.add(begun);
            return begun;
        });
    }

    private static @Nullable String word(@Nullable Integer days) {
        return days == null ? null : days.toString();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
