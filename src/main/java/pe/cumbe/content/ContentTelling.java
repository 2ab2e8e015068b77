package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.Organisation;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;

/** What every desk of the room leaves behind: a line of the item's history, an act on record, word to the other rooms. */
@ApplicationScoped
public class ContentTelling {

    private final ContentItems items;
    private final Organisation organisation;
    private final ActsRecord acts;
    private final Event<ContentPublished> published;
    private final Event<ContentWithdrawn> withdrawn;
    private final Clock clock;

    @Inject
    public ContentTelling(
            ContentItems items,
            Organisation organisation,
            ActsRecord acts,
            Event<ContentPublished> published,
            Event<ContentWithdrawn> withdrawn,
            Clock clock) {
        this.items = items;
        this.organisation = organisation;
        this.acts = acts;
        this.published = published;
        this.withdrawn = withdrawn;
        this.clock = clock;
    }

    /**
     * Something was done with it.
     *
     * @param reason empty where none is asked for
     * @param before where it stood; null for what begins
     */
    void enter(ContentItem item, ContentVerb verb, String reason, @Nullable String before, Actor actor) {
        items.add(new ContentMove(item, verb, actor.username(), reason, clock.instant()));
        enter(item, "CONTENT_" + verb.name(), before, item.standing(), actor);
    }

    /** The same of what lets everybody read it; with the excuse of whoever did so with what they wrote. */
    void enter(ContentItem item, ContentVerb verb, @Nullable FourEyesExcuse excuse, String before, Actor actor) {
        items.add(new ContentMove(item, verb, excuse, actor.username(), clock.instant()));
        enter(item, "CONTENT_" + verb.name() + (excuse == null ? "" : "_ALONE"), before, item.standing(), actor);
    }

    /** Something was done around it that is no step of its life. */
    void enter(ContentItem item, String act, @Nullable String before, @Nullable String after, Actor actor) {
        // the address word of a person is a name
        var word = item.kind() == ContentKind.PERSON ? String.valueOf(item.id()) : item.slug();
        var name = item.language().isSpanish()
                ? word
                : word + " (" + item.language().code() + ")";
        acts.enter(actor, new Act(act, item.agency(), item.kind().word() + " " + name, before, after));
    }

    /** This version is what everybody reads from now on. */
    void announce(ContentItem item, ContentVersion version) {
        var portal = organisation.get(item.agency());
        published.fire(new ContentPublished(PublishedDesk.view(item, version, portal, clock.instant())));
    }

    /** Nobody reads it from now on. */
    void announceGone(ContentItem item) {
        var path = PublishedDesk.path(item, organisation.get(item.agency()));
        withdrawn.fire(new ContentWithdrawn(item.agency(), item.kind(), item.slug(), path));
    }
}
