package pe.cumbe.upgrade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.block.Block;
import pe.cumbe.block.BlockField;
import pe.cumbe.block.BlockLock;
import pe.cumbe.content.ContentText;
import pe.cumbe.content.Plot;
import pe.cumbe.portal.PlantedPage;
import pe.cumbe.portal.PlantedPage.Origin;
import pe.cumbe.portal.Portal;
import pe.cumbe.portal.PortalTemplate;
import pe.cumbe.portal.TemplatePage;

/** Finds out what a version of the template does to a portal. It reads nothing and changes nothing. */
final class UpgradePlanner {

    private final int version;
    private final PortalTemplate template;

    UpgradePlanner(int version, PortalTemplate template) {
        this.version = version;
        this.template = template;
    }

    /**
     * @param planted what of the portal came with the template
     * @param plots the contents those pages are today, by number
     * @param isFree whether nobody has an address word in the portal
     */
    UpgradePlan plan(
            Portal portal,
            PortalTemplate.Words words,
            List<PlantedPage> planted,
            Map<Long, Plot> plots,
            Predicate<TemplatePage> isFree) {
        var byKey = new HashMap<String, PlantedPage>();
        planted.forEach(page -> byKey.put(page.key(), page));
        var pages = new ArrayList<PagePlan>();
        for (var page : template.pages()) {
            if (!page.isFor(portal.agency())) {
                continue;
            }
            var there = byKey.remove(page.key());
            var plot = there == null ? null : plots.get(there.item());
            pages.add(
                    there == null || plot == null
                            ? fresh(page, page.blocksFor(words), isFree.test(page))
                            : merged(page, page.blocksFor(words), there, plot, isFree));
        }
        for (var left : planted) {
            var plot = plots.get(left.item());
            if (byKey.containsKey(left.key()) && plot != null) {
                pages.add(left(left, plot));
            }
        }
        return new UpgradePlan(agency(portal), portal.templateVersion(), version, pages);
    }

    private static AgencyCode agency(Portal portal) {
        return portal.agency();
    }

    private PagePlan fresh(TemplatePage page, List<Block> blocks, boolean free) {
        var title = TemplatePage.headOf(blocks).get(BlockField.TITLE);
        if (free) {
            return new PagePlan(
                    page.key(),
                    page.kind(),
                    title,
                    PagePlan.Deed.PLANT,
                    null,
                    page.slug(),
                    blocks,
                    null,
                    Origin.of(blocks, version),
                    List.of(),
                    blocks.size(),
                    0);
        }
        var head = TemplatePage.headOf(blocks);
        var conflict = new BlockConflict("", Collision.ADDRESS_TAKEN, null, head, null, null);
        return new PagePlan(
                page.key(),
                page.kind(),
                title,
                PagePlan.Deed.WAIT,
                null,
                page.slug(),
                null,
                null,
                List.of(),
                List.of(conflict),
                0,
                0);
    }

    private PagePlan merged(
            TemplatePage page, List<Block> theirs, PlantedPage there, Plot plot, Predicate<TemplatePage> isFree) {
        var base = there.base().stream().map(Origin::block).toList();
        var headLock = TemplatePage.headOf(base).lock();
        var read = merge(base, theirs, plot.read(), headLock);
        var draft = merge(base, theirs, plot.draft(), headLock);
        // what the dependency said last is what the next upgrade finds
        var last = draft != null ? draft : read;
        var conflicts = last == null ? List.<BlockConflict>of() : last.conflicts();
        var slug = slug(page, there, plot, isFree);
        var newRead = changed(read, plot.read(), headLock);
        var newDraft = changed(draft, plot.draft(), headLock);
        boolean same = newRead == null && newDraft == null && slug.equals(plot.slug());
        var ours = plot.ours();
        return new PagePlan(
                page.key(),
                page.kind(),
                ours == null ? page.title() : ours.title(),
                same ? PagePlan.Deed.STAY : PagePlan.Deed.CHANGE,
                plot,
                slug,
                newRead,
                newDraft,
                origins(last == null ? theirs : last.base(), theirs, there.base()),
                conflicts,
                count(last, BlockMerge.Fate.FOLLOWED)
                        + count(last, BlockMerge.Fate.ADDED)
                        + count(last, BlockMerge.Fate.REMOVED),
                count(last, BlockMerge.Fate.JOINED));
    }

    private static @Nullable SheetMerge merge(
            List<Block> base, List<Block> theirs, Plot.@Nullable Text ours, BlockLock headLock) {
        return ours == null
                ? null
                : SheetMerge.of(base, theirs, TemplatePage.blocksOf(ours.text(), headLock), BlockMerge.Care.JOIN);
    }

    private static @Nullable List<Block> changed(
            @Nullable SheetMerge merge, Plot.@Nullable Text before, BlockLock headLock) {
        return merge == null || before == null || isSame(merge.blocks(), before.text(), headLock)
                ? null
                : merge.blocks();
    }

    /** Whether they say and mean the same: who may change the head is not written in a content. */
    private static boolean isSame(List<Block> blocks, ContentText before, BlockLock headLock) {
        return TemplatePage.textOf(blocks).equals(TemplatePage.textOf(TemplatePage.blocksOf(before, headLock)));
    }

    /** A page follows the template to another address only while the dependency left it where it was. */
    private static String slug(TemplatePage page, PlantedPage there, Plot plot, Predicate<TemplatePage> isFree) {
        return plot.slug().equals(there.slug()) && !page.slug().equals(there.slug()) && isFree.test(page)
                ? page.slug()
                : plot.slug();
    }

    private static int count(@Nullable SheetMerge merge, BlockMerge.Fate fate) {
        return merge == null ? 0 : merge.fates().getOrDefault(fate, 0);
    }

    private List<Origin> origins(List<Block> base, List<Block> theirs, List<Origin> before) {
        var older = new HashMap<String, Origin>();
        before.forEach(origin -> older.put(origin.block().key(), origin));
        return base.stream()
                .map(block -> {
                    var old = older.get(block.key());
                    return old == null || theirs.contains(block)
                            ? new Origin(block, version)
                            : new Origin(block, old.version());
                })
                .toList();
    }

    /** The template lost it: it goes where nobody wrote in it. */
    private PagePlan left(PlantedPage there, Plot plot) {
        var base = there.base().stream().map(Origin::block).toList();
        var ours = plot.ours();
        boolean touched = plot.draft() != null
                || (ours != null
                        && !isSame(base, ours, TemplatePage.headOf(base).lock()));
        var conflict = new BlockConflict("", Collision.PAGE_GONE, TemplatePage.headOf(base), null, null, null);
        return new PagePlan(
                there.key(),
                plot.kind(),
                ours == null ? there.slug() : ours.title(),
                touched ? PagePlan.Deed.KEEP : PagePlan.Deed.UPROOT,
                plot,
                plot.slug(),
                null,
                null,
                touched ? there.base() : List.of(),
                touched ? List.of(conflict) : List.of(),
                touched ? 0 : base.size(),
                0);
    }
}
