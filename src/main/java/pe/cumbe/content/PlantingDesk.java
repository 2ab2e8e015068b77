package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
import pe.cumbe.agency.Organisation;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;
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
    private final Organisation organisation;
    private final ActsRecord acts;
    private final Event<ContentPublished> published;
    private final Event<ContentWithdrawn> withdrawn;
    private final Clock clock;

    @Inject
    public PlantingDesk(
            ContentItems items,
            Plots plots,
            ContentSlugs slugs,
            Organisation organisation,
            ActsRecord acts,
            Event<ContentPublished> published,
            Event<ContentWithdrawn> withdrawn,
            Clock clock) {
        this.items = items;
        this.plots = plots;
        this.slugs = slugs;
        this.organisation = organisation;
        this.acts = acts;
        this.published = published;
        this.withdrawn = withdrawn;
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
        keep(item, 1, text, actor);
        item.send(actor.username(), now());
        item.publish(now());
        enter(item, ContentVerb.PUBLISH, "", null, actor);
        announce(item, 1, text, portal);
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
        var item = unchanged(plot);
        // a draft is always the newest: what is read must not overtake what somebody is writing
        var front = draft == null && read != null && plot.draft() != null
                ? plot.draft().text()
                : draft;
        var before = item.standing();
        move(item, slug);
        int next = item.newest() + 1;
        item.upgrade(read != null, front != null, now());
        if (read != null) {
            keep(item, next, read, actor);
            next++;
        }
        if (front != null) {
            keep(item, next, front, actor);
        }
        enter(item, ContentVerb.UPGRADE, "", before, actor);
        if (read != null) {
            announce(item, next - 1, read, organisation.get(item.agency()));
        }
    }

    /** Takes off the web what the template no longer has and nobody wrote in. */
    public void uproot(Plot plot, String reason, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        var item = unchanged(plot);
        var before = item.standing();
        item.withdraw(reason, now());
        enter(item, ContentVerb.WITHDRAW, reason, before, actor);
        withdrawn.fire(new ContentWithdrawn(
                item.agency(),
                item.kind(),
                item.slug(),
                item.kind().path(organisation.get(item.agency()), item.slug())));
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

    private void keep(ContentItem item, int number, ContentText text, Actor actor) {
        items.add(new ContentVersion(item, number, text, null, actor.username(), now()));
    }

    private ContentItem unchanged(Plot plot) {
        var item = items.hold(plot.agency(), plot.id()).orElseThrow(() -> new Rejected(ContentReason.NO_SUCH_VERSION));
        if (item.version() != plot.version()) {
            throw new Rejected(ContentReason.CHANGED_MEANWHILE);
        }
        return item;
    }

    private void announce(ContentItem item, int number, ContentText text, AgencyView portal) {
        published.fire(new ContentPublished(new PublishedView(
                item.id(),
                item.agency(),
                item.kind(),
                item.slug(),
                item.kind().path(portal, item.slug()),
                number,
                text,
                item.firstPublishedAt() == null ? now() : item.firstPublishedAt(),
                now(),
                item.isDemo())));
    }

    private void enter(ContentItem item, ContentVerb verb, String reason, @Nullable String before, Actor actor) {
        items.add(new ContentMove(item, verb, actor.username(), reason, now()));
        acts.enter(
                actor,
                new Act(
                        "CONTENT_" + verb.name(),
                        item.agency(),
                        item.kind().word() + " " + item.slug(),
                        before,
                        item.standing()));
    }

    private Instant now() {
        return clock.instant();
    }
}
