package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;
import pe.cumbe.block.BlockRules;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;

/**
 * Where a portal's words are written, sent, returned, published and withdrawn. Nobody publishes what they wrote or sent.
 * Each method refuses with {@link pe.cumbe.account.NotAllowed} whoever may not, and with {@link Rejected} and a {@link
 * ContentReason} what is not right; whoever comes second with what somebody else changed is refused with {@link
 * ContentReason#CHANGED_MEANWHILE} and has lost nothing: no version is ever written over.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class ContentDesk {

    public static final int PAGE_SIZE = 20;

    private final ContentItems items;
    private final ContentSlugs slugs;
    private final Organisation organisation;
    private final ActsRecord acts;
    private final Event<ContentPublished> published;
    private final Event<ContentWithdrawn> withdrawn;
    private final Clock clock;

    @Inject
    public ContentDesk(
            ContentItems items,
            ContentSlugs slugs,
            Organisation organisation,
            ActsRecord acts,
            Event<ContentPublished> published,
            Event<ContentWithdrawn> withdrawn,
            Clock clock) {
        this.items = items;
        this.slugs = slugs;
        this.organisation = organisation;
        this.acts = acts;
        this.published = published;
        this.withdrawn = withdrawn;
        this.clock = clock;
    }

    /** The items of an agency, those changed last first. */
    public PageOf<ContentView> work(
            AgencyCode agency, @Nullable ContentKind kind, @Nullable ContentState state, int page, Actor actor) {
        requireHand(agency, actor);
        var found = items.work(agency, kind, state, Math.max(1, page), PAGE_SIZE);
        return new PageOf<>(
                found.items().stream()
                        .map(held -> held.item().view(Objects.requireNonNull(held.version())))
                        .toList(),
                found.page(),
                found.size(),
                found.total());
    }

    public Optional<ContentView> open(AgencyCode agency, long id, Actor actor) {
        requireHand(agency, actor);
        return items.find(agency, id).map(this::view);
    }

    public ContentHistory history(AgencyCode agency, long id, Actor actor) {
        requireHand(agency, actor);
        return new ContentHistory(
                items.versions(agency, id).stream().map(ContentVersion::view).toList(),
                items.moves(agency, id).stream().map(ContentMove::view).toList());
    }

    /** A version exactly as everybody would read it. */
    public Optional<PublishedView> preview(AgencyCode agency, long id, int number, Actor actor) {
        requireHand(agency, actor);
        return items.find(agency, id).flatMap(item -> items.version(agency, id, number)
                .map(version -> PublishedDesk.view(item, version, organisation.get(agency), clock.instant())));
    }

    /** Begins an item; the same form sent again gives what it made the first time. */
    public ContentView start(NewContent begun, Actor actor) {
        actor.require(Permission.EDIT_PAGES, begun.agency());
        return items.made(begun.agency(), begun.formKey()).map(this::view).orElseGet(() -> view(begin(begun, actor)));
    }

    private ContentItem begin(NewContent begun, Actor actor) {
        if (begun.kind().isOnly()) {
            throw new Rejected(ContentReason.NOT_NOW);
        }
        refuse(BlockRules.objectionsToChange(List.of(), begun.text().blocks()));
        refuse(ContentRules.objectionsToKeeping(begun.kind(), begun.text()));
        var slug = slugs.choose(
                begun.agency(), begun.kind(), begun.slug(), begun.text().title());
        var item = new ContentItem(begun.agency(), begun.kind(), slug, begun.formKey(), clock.instant());
        items.add(item);
        keep(item, begun.text(), null, actor);
        enter(item, ContentVerb.WRITE, "", null, actor);
        return item;
    }

    /** Keeps another version of its text; what is public stays public. A blank address word leaves it as it is. */
    public void write(ContentRef ref, String slug, ContentText text, Actor actor) {
        actor.require(Permission.EDIT_PAGES, ref.agency());
        var item = unchanged(ref);
        refuse(ContentRules.objectionsToKeeping(item.kind(), text));
        refuse(BlockRules.objectionsToChange(newest(item).text().blocks(), text.blocks()));
        if (!slug.isBlank() && !slug.strip().equals(item.slug())) {
            item.moveTo(slugs.choose(item.agency(), item.kind(), slug, text.title()));
        }
        writeAgain(item, text, null, actor);
    }

    /** Takes the text of an old version again, as a new draft. */
    public void restore(ContentRef ref, int number, Actor actor) {
        actor.require(Permission.EDIT_PAGES, ref.agency());
        var item = unchanged(ref);
        var old = items.version(ref.agency(), ref.id(), number)
                .orElseThrow(() -> new Rejected(ContentReason.NO_SUCH_VERSION));
        var blocks =
                BlockRules.restored(newest(item).text().blocks(), old.text().blocks());
        writeAgain(item, old.text().with(old.text().title(), old.text().summary(), blocks), number, actor);
    }

    private void writeAgain(ContentItem item, ContentText text, @Nullable Integer restores, Actor actor) {
        var before = item.standing();
        item.write(clock.instant());
        keep(item, text, restores, actor);
        enter(item, ContentVerb.WRITE, "", before, actor);
    }

    public void send(ContentRef ref, Actor actor) {
        actor.require(Permission.EDIT_PAGES, ref.agency());
        var item = unchanged(ref);
        var before = item.standing();
        if (item.state().after(ContentVerb.SEND).isPresent()) {
            refuse(ContentRules.objectionsToSending(item.kind(), newest(item).text()));
        }
        item.send(actor.username(), clock.instant());
        enter(item, ContentVerb.SEND, "", before, actor);
    }

    public void recall(ContentRef ref, Actor actor) {
        actor.require(Permission.EDIT_PAGES, ref.agency());
        var item = unchanged(ref);
        var before = item.standing();
        item.recall(clock.instant());
        enter(item, ContentVerb.RECALL, "", before, actor);
    }

    /** Gives it back to whoever writes, who reads why. */
    public void giveBack(ContentRef ref, String reason, Actor actor) {
        actor.require(Permission.PUBLISH_PAGES, ref.agency());
        var item = unchanged(ref);
        var before = item.standing();
        requireReason(reason);
        item.giveBack(clock.instant());
        enter(item, ContentVerb.RETURN, reason.strip(), before, actor);
    }

    public void publish(ContentRef ref, Actor actor) {
        actor.require(Permission.PUBLISH_PAGES, ref.agency());
        var item = unchanged(ref);
        var before = item.standing();
        if (item.state().after(ContentVerb.PUBLISH).isPresent() && hadAHandIn(item, actor)) {
            throw new Rejected(ContentReason.NEEDS_ANOTHER_PERSON);
        }
        item.publish(clock.instant());
        enter(item, ContentVerb.PUBLISH, "", before, actor);
        announce(item, organisation.get(item.agency()));
    }

    /** Takes what everybody reads off the web; its address says why from now on. */
    public void withdraw(ContentRef ref, String reason, Actor actor) {
        actor.require(Permission.PUBLISH_PAGES, ref.agency());
        var item = unchanged(ref);
        var before = item.standing();
        requireReason(reason);
        if (item.kind().isOnly()) {
            throw new Rejected(ContentReason.NOT_NOW);
        }
        item.withdraw(reason.strip(), clock.instant());
        enter(item, ContentVerb.WITHDRAW, reason.strip(), before, actor);
        withdrawn.fire(new ContentWithdrawn(
                item.agency(),
                item.kind(),
                item.slug(),
                item.kind().path(organisation.get(item.agency()), item.slug())));
    }

    public void markAsDemo(AgencyCode agency, long id, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        items.hold(agency, id).ifPresent(ContentItem::markAsDemo);
    }

    /** Whether this person wrote any of what is new, or sent it, and so does not publish it. */
    public boolean hadAHandIn(AgencyCode agency, long id, Actor actor) {
        requireHand(agency, actor);
        return items.find(agency, id).filter(item -> hadAHandIn(item, actor)).isPresent();
    }

    /** Whether somebody wrote any of what is new, or sent it. */
    private boolean hadAHandIn(ContentItem item, Actor actor) {
        var last = item.published() == null ? 0 : item.published();
        return actor.username().equals(item.sentBy())
                || items.versions(item.agency(), item.id()).stream()
                        .filter(version -> version.number() > last)
                        .anyMatch(version -> version.writtenBy().equals(actor.username()));
    }

    private void announce(ContentItem item, AgencyView portal) {
        published.fire(new ContentPublished(PublishedDesk.view(item, newest(item), portal, clock.instant())));
    }

    private void keep(ContentItem item, ContentText text, @Nullable Integer restores, Actor actor) {
        items.add(new ContentVersion(item, item.newest(), text, restores, actor.username(), clock.instant()));
    }

    private ContentItem unchanged(ContentRef ref) {
        var item = items.hold(ref.agency(), ref.id()).orElseThrow(() -> new Rejected(ContentReason.NO_SUCH_VERSION));
        if (item.version() != ref.version()) {
            throw new Rejected(ContentReason.CHANGED_MEANWHILE);
        }
        return item;
    }

    private ContentVersion newest(ContentItem item) {
        return items.version(item.agency(), item.id(), item.newest())
                .orElseThrow(() -> new IllegalStateException("an item without its newest version"));
    }

    private ContentView view(ContentItem item) {
        return item.view(newest(item));
    }

    private void enter(ContentItem item, ContentVerb verb, String reason, @Nullable String before, Actor actor) {
        items.add(new ContentMove(item, verb, actor.username(), reason, clock.instant()));
        var name = item.kind() == ContentKind.PERSON ? String.valueOf(item.id()) : item.slug();
        acts.enter(
                actor,
                new Act(
                        "CONTENT_" + verb.name(),
                        item.agency(),
                        item.kind().word() + " " + name,
                        before,
                        item.standing()));
    }

    private static void requireHand(AgencyCode agency, Actor actor) {
        if (!actor.may(Permission.PUBLISH_PAGES, agency)) {
            actor.require(Permission.EDIT_PAGES, agency);
        }
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new Rejected(ContentReason.REASON_MISSING);
        }
        if (reason.length() > ContentRules.LONGEST_REASON) {
            throw new Rejected(ContentReason.REASON_TOO_LONG);
        }
    }

    private static void refuse(List<? extends Reason> objections) {
        if (!objections.isEmpty()) {
            throw new Rejected(objections);
        }
    }
}
