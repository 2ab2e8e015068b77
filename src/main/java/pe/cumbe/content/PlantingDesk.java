package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.shared.Rejected;

/**
 * Where what the template brings becomes a portal's own, takes what a better template says, and leaves. A second person
 * looked at these words when the template was published, so they are public at once.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class PlantingDesk {

    private final ContentItems items;
    private final Plots plots;
    private final ContentSlugs slugs;
    private final ContentTelling telling;
    private final Clock clock;

    @Inject
    public PlantingDesk(ContentItems items, Plots plots, ContentSlugs slugs, ContentTelling telling, Clock clock) {
        this.items = items;
        this.plots = plots;
        this.slugs = slugs;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * A page that a portal is born with, or that a better template brings.
     *
     * @return its number; empty when the dependency has a page of its own at that address word
     */
    public Optional<Long> plant(AgencyView portal, ContentKind kind, String slug, ContentText text, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        var agency = portal.code();
        if (items.isTaken(agency, kind, slug)) {
            return Optional.empty();
        }
        var objections = ContentRules.objectionsToSending(kind, text);
        if (!objections.isEmpty()) {
            throw new Rejected(objections);
        }
        var chosen = slugs.choose(agency, kind, slug, text.title());
        var item = new ContentItem(agency, kind, chosen, UUID.randomUUID().toString(), now());
        items.add(item);
        var version = keep(item, 1, text, actor);
        item.send(actor.username(), now());
        item.publish(now());
        telling.enter(item, ContentVerb.PUBLISH, "", null, actor);
        telling.announce(item, version);
        return Optional.of(item.id());
    }

    /** The items with those numbers, in one question; those of other dependencies are left out. */
    public List<Plot> plots(List<AgencyCode> agencies, List<Long> ids, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        return plots.plots(agencies, ids);
    }

    /**
     * Gives an item what the template says now.
     *
     * @param slug its address word from now on; the old one leads there
     * @param read what everybody reads from now on; null to leave it as it is
     * @param draft what whoever was writing finds; null to leave it
     */
    public void replant(Plot plot, String slug, @Nullable ContentText read, @Nullable ContentText draft, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        var item = items.unchanged(new ContentRef(plot.agency(), plot.id(), plot.version()));
        // a draft is always the newest: what is read must not overtake what somebody is writing
        var front = draft == null && read != null && plot.draft() != null
                ? plot.draft().text()
                : draft;
        var before = item.standing();
        move(item, slug);
        int next = item.newest() + 1;
        item.upgrade(read != null, front != null, now());
        var shown = read == null ? null : keep(item, next, read, actor);
        if (front != null) {
            keep(item, shown == null ? next : next + 1, front, actor);
        }
        telling.enter(item, ContentVerb.UPGRADE, "", before, actor);
        if (shown != null) {
            telling.announce(item, shown);
        }
    }

    /** Takes off the web what the template no longer has and nobody wrote in. */
    public void uproot(Plot plot, String reason, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        var item = items.unchanged(new ContentRef(plot.agency(), plot.id(), plot.version()));
        var before = item.standing();
        item.withdraw(reason, now());
        telling.enter(item, ContentVerb.WITHDRAW, reason, before, actor);
        telling.announceGone(item);
    }

    /** Another address word; the one people know leads to it. */
    private void move(ContentItem item, String slug) {
        if (slug.equals(item.slug())) {
            return;
        }
        if (!items.giveBack(item.agency(), item, slug) && items.isTaken(item.agency(), item.kind(), slug)) {
            throw new Rejected(ContentReason.SLUG_TAKEN);
        }
        items.add(new FormerAddress(item, now()));
        item.upgradeTo(slug);
        items.translations(item.agency(), item.id()).forEach(translation -> translation.upgradeTo(slug));
    }

    /** The address words that pages of those portals have or had, in as many questions as for one portal. */
    public Map<AgencyCode, Set<String>> takenByPages(List<AgencyCode> agencies, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        return plots.takenByPages(agencies);
    }

    /** Whether an item may have an address word again that it had: nobody else took it. */
    public boolean mayReturnTo(Plot plot, String slug, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        return items.formerOwner(plot.agency(), plot.kind(), slug)
                .filter(owner -> owner == plot.id())
                .isPresent();
    }

    /** What an item said in one of its versions. */
    public ContentText textOf(Plot plot, int number, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        return items.version(plot.agency(), plot.id(), number)
                .orElseThrow(() -> new Rejected(ContentReason.NO_SUCH_VERSION))
                .text();
    }

    private ContentVersion keep(ContentItem item, int number, ContentText text, Actor actor) {
        var version = new ContentVersion(item, number, text, null, actor.username(), now());
        items.add(version);
        return version;
    }

    private Instant now() {
        return clock.instant();
    }
}
