package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.block.BlockRules;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;

/**
 * Where a portal's words are written, sent, returned, published and withdrawn. Nobody publishes what they wrote or sent,
 * but where {@link FourEyes} are excused.
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
    private final ContentExamination examination;
    private final FourEyes fourEyes;
    private final PicturesOfBlocks pictures;
    private final ContentTelling telling;
    private final Clock clock;

    @Inject
    public ContentDesk(
            ContentItems items,
            ContentSlugs slugs,
            Organisation organisation,
            ContentExamination examination,
            FourEyes fourEyes,
            PicturesOfBlocks pictures,
            ContentTelling telling,
            Clock clock) {
        this.items = items;
        this.slugs = slugs;
        this.organisation = organisation;
        this.examination = examination;
        this.fourEyes = fourEyes;
        this.pictures = pictures;
        this.telling = telling;
        this.clock = clock;
    }

    /** The items of an agency, those changed last first. */
    public PageOf<ContentView> work(
            AgencyCode agency, @Nullable ContentKind kind, @Nullable ContentState state, int page, Actor actor) {
        requireHand(agency, actor);
        var found = items.work(agency, kind, state, Math.max(1, page), PAGE_SIZE);
        return new PageOf<>(
                found.items().stream()
                        .map(held -> ContentView.of(held.item(), Objects.requireNonNull(held.version())))
                        .toList(),
                found.page(),
                found.size(),
                found.total());
    }

    public Optional<ContentView> open(AgencyCode agency, long id, Actor actor) {
        return find(agency, id, actor).map(this::view);
    }

    public ContentHistory history(AgencyCode agency, long id, Actor actor) {
        find(agency, id, actor);
        return new ContentHistory(
                items.versions(agency, id).stream().map(ContentVersion::view).toList(),
                items.moves(agency, id).stream().map(ContentMove::view).toList());
    }

    /** A version exactly as everybody would read it. */
    public Optional<PublishedView> preview(AgencyCode agency, long id, int number, Actor actor) {
        return find(agency, id, actor).flatMap(item -> items.version(agency, id, number)
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
        telling.enter(item, ContentVerb.WRITE, "", null, actor);
        return item;
    }

    /** Keeps another version of its text; what is public stays public. A blank address word leaves it as it is. */
    public void write(ContentRef ref, String slug, ContentText text, Actor actor) {
        actor.require(Permission.EDIT_PAGES, ref.agency());
        var item = items.unchanged(ref);
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
        var item = items.unchanged(ref);
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
        telling.enter(item, ContentVerb.WRITE, "", before, actor);
    }

    public void send(ContentRef ref, Actor actor) {
        send(ref, Map.of(), actor);
    }

    /**
     * Sends the newest version to somebody else; refuses with {@link FindingsToMend} what was found in it.
     *
     * @param reasons why a finding stays, by its key
     */
    public void send(ContentRef ref, Map<String, String> reasons, Actor actor) {
        actor.require(Permission.EDIT_PAGES, ref.agency());
        var item = items.unchanged(ref);
        var before = item.standing();
        if (item.state().after(ContentVerb.SEND).isPresent()) {
            var text = newest(item).text();
            refuse(ContentRules.objectionsToSending(item.kind(), text));
            refuse(objectionsToLanguage(item, text));
            refuse(pictures.objectionsTo(item.agency(), text.blocks()));
            examination.pass(item, text, reasons, actor);
        }
        item.send(actor.username(), clock.instant());
        telling.enter(item, ContentVerb.SEND, "", before, actor);
    }

    private List<ContentReason> objectionsToLanguage(ContentItem item, ContentText text) {
        var original = item.translationOf();
        return original == null
                ? List.of()
                : items.find(item.agency(), original)
                        .map(spanish -> TranslationRules.objectionsToSending(
                                text, newest(spanish).text()))
                        .orElse(List.of());
    }

    public void recall(ContentRef ref, Actor actor) {
        actor.require(Permission.EDIT_PAGES, ref.agency());
        var item = items.unchanged(ref);
        var before = item.standing();
        item.recall(clock.instant());
        telling.enter(item, ContentVerb.RECALL, "", before, actor);
    }

    /** Gives it back to whoever writes, who reads why. */
    public void giveBack(ContentRef ref, String reason, Actor actor) {
        actor.require(Permission.PUBLISH_PAGES, ref.agency());
        var item = items.unchanged(ref);
        var before = item.standing();
        requireReason(reason);
        item.giveBack(clock.instant());
        telling.enter(item, ContentVerb.RETURN, reason.strip(), before, actor);
    }

    public void publish(ContentRef ref, Actor actor) {
        actor.require(Permission.PUBLISH_PAGES, ref.agency());
        var item = items.unchanged(ref);
        var before = item.standing();
        var excuse = item.state().after(ContentVerb.PUBLISH).isPresent() ? fourEyes.check(item, actor) : null;
        item.publish(clock.instant());
        telling.enter(item, ContentVerb.PUBLISH, excuse, before, actor);
        telling.announce(item, newest(item));
    }

    /** Takes what everybody reads off the web; its address says why from now on. */
    public void withdraw(ContentRef ref, String reason, Actor actor) {
        actor.require(Permission.PUBLISH_PAGES, ref.agency());
        var item = items.unchanged(ref);
        var before = item.standing();
        requireReason(reason);
        if (item.kind().isOnly()) {
            throw new Rejected(ContentReason.NOT_NOW);
        }
        item.withdraw(reason.strip(), clock.instant());
        telling.enter(item, ContentVerb.WITHDRAW, reason.strip(), before, actor);
        telling.announceGone(item);
    }

    public void markAsDemo(AgencyCode agency, long id, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        items.hold(agency, id).ifPresent(ContentItem::markAsDemo);
    }

    /** Whether this person wrote any of what is new, or sent it, and so does not publish it. */
    public boolean hadAHandIn(AgencyCode agency, long id, Actor actor) {
        return find(agency, id, actor)
                .filter(item -> fourEyes.hadAHandIn(item, actor))
                .isPresent();
    }

    private void keep(ContentItem item, ContentText text, @Nullable Integer restores, Actor actor) {
        items.add(new ContentVersion(item, item.newest(), text, restores, actor.username(), clock.instant()));
    }

    private ContentVersion newest(ContentItem item) {
        return items.version(item.agency(), item.id(), item.newest())
                .orElseThrow(() -> new IllegalStateException("an item without its newest version"));
    }

    private ContentView view(ContentItem item) {
        return ContentView.of(item, newest(item));
    }

    /** Whoever asks for another dependency's item as if it were of this one is refused as if asked for there. */
    private Optional<ContentItem> find(AgencyCode agency, long id, Actor actor) {
        requireHand(agency, actor);
        var item = items.find(agency, id);
        if (item.isEmpty()) {
            items.elsewhere(agency, id).ifPresent(owner -> requireHand(owner, actor));
        }
        return item;
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
