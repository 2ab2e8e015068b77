package pe.cumbe.upgrade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;
import pe.cumbe.block.Block;
import pe.cumbe.block.BlockField;
import pe.cumbe.block.BlockKind;
import pe.cumbe.block.BlockLock;
import pe.cumbe.content.ContentDesk;
import pe.cumbe.content.ContentRef;
import pe.cumbe.content.ContentText;
import pe.cumbe.portal.PlantedPage;
import pe.cumbe.portal.Portals;
import pe.cumbe.portal.TemplatePage;
import pe.cumbe.shared.Rejected;

/**
 * Where somebody of a dependency settles what the template and the dependency both changed. What is decided becomes a draft
 * of the page: another person publishes it, as everything a portal says.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class ConflictDesk {

    private final Upgrades upgrades;
    private final Portals portals;
    private final ContentDesk contents;
    private final ActsRecord acts;
    private final Clock clock;

    @Inject
    public ConflictDesk(Upgrades upgrades, Portals portals, ContentDesk contents, ActsRecord acts, Clock clock) {
        this.upgrades = upgrades;
        this.portals = portals;
        this.contents = contents;
        this.acts = acts;
        this.clock = clock;
    }

    /** What waits in a dependency, the oldest first. */
    public List<ConflictView> open(AgencyCode agency, Actor actor) {
        actor.require(Permission.EDIT_PAGES, agency);
        return upgrades.open(agency).stream().map(TemplateConflict::view).toList();
    }

    public Optional<ConflictView> find(AgencyCode agency, long id, Actor actor) {
        actor.require(Permission.EDIT_PAGES, agency);
        var conflict = upgrades.find(agency, id);
        if (conflict.isEmpty()) {
            upgrades.conflictElsewhere(agency, id).ifPresent(owner -> actor.require(Permission.EDIT_PAGES, owner));
        }
        return conflict.filter(found -> found.state() == ConflictState.OPEN).map(TemplateConflict::view);
    }

    /** Leaves everything as the dependency has it; the template's words are not asked about again until they change. */
    public void keepOurs(AgencyCode agency, long id, long seen, Actor actor) {
        settle(hold(agency, id, seen, actor), actor);
    }

    /**
     * Says something else in that block.
     *
     * @param words what it says from now on; none takes the block out
     */
    public void say(AgencyCode agency, long id, long seen, Map<BlockField, String> words, Actor actor) {
        var conflict = hold(agency, id, seen, actor);
        var item = conflict.item();
        if (item == null || conflict.blockKey().isEmpty()) {
            throw new Rejected(UpgradeReason.ALREADY_SETTLED);
        }
        var now = contents.open(agency, item, actor).orElseThrow(() -> new Rejected(UpgradeReason.ALREADY_SETTLED));
        var text = said(now.newest().text(), conflict, words);
        if (!text.equals(now.newest().text())) {
            contents.write(new ContentRef(agency, item, now.version()), "", text, actor);
        }
        settle(conflict, actor);
    }

    private TemplateConflict hold(AgencyCode agency, long id, long seen, Actor actor) {
        actor.require(Permission.EDIT_PAGES, agency);
        return upgrades.hold(agency, id)
                .filter(conflict -> conflict.state() == ConflictState.OPEN && conflict.version() == seen)
                .orElseThrow(() -> new Rejected(UpgradeReason.ALREADY_SETTLED));
    }

    private static ContentText said(ContentText text, TemplateConflict conflict, Map<BlockField, String> words) {
        var blocks = new ArrayList<>(TemplatePage.blocksOf(text, BlockLock.SUGGESTED));
        var there = blocks.stream().map(Block::key).toList().indexOf(conflict.blockKey());
        var pattern = there >= 0 ? blocks.get(there) : conflict.theirs();
        if (pattern == null) {
            throw new Rejected(UpgradeReason.ALREADY_SETTLED);
        }
        var block = pattern.with(words);
        if (block.fields().isEmpty() && block.kind() == BlockKind.HEAD) {
            throw new Rejected(UpgradeReason.WORDS_MISSING);
        }
        if (block.fields().isEmpty()) {
            if (there >= 0) {
                blocks.remove(there);
            }
        } else if (there >= 0) {
            blocks.set(there, block);
        } else {
            blocks.add(block.lockedAs(BlockLock.OPEN));
        }
        return UpgradeRunDesk.with(text, blocks);
    }

    private void settle(TemplateConflict conflict, Actor actor) {
        conflict.settle(actor.username(), clock.instant());
        portals.planted(conflict.agency()).stream()
                .filter(page -> page.key().equals(conflict.pageKey()))
                .forEach(page -> startFromTheirs(page, conflict));
        acts.enter(
                actor,
                new Act(
                        "TEMPLATE_CONFLICT_SETTLED",
                        conflict.agency(),
                        conflict.pageKey() + " " + conflict.blockKey()));
    }

    /** The next upgrade starts from what the template says now: nobody is asked about it again. */
    private void startFromTheirs(PlantedPage page, TemplateConflict conflict) {
        if (conflict.collision() == Collision.UNDONE) {
            // it starts again from what it started from before that upgrade
            return;
        }
        if (conflict.collision() == Collision.PAGE_GONE) {
            portals.remove(page);
            return;
        }
        var base = new ArrayList<>(page.base());
        base.removeIf(origin -> origin.block().key().equals(conflict.blockKey()));
        @Nullable Block theirs = conflict.theirs();
        if (theirs != null) {
            base.add(new PlantedPage.Origin(theirs, conflict.target()));
        }
        page.startFrom(page.slug(), base);
    }
}
