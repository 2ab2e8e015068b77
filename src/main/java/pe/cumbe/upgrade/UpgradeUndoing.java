package pe.cumbe.upgrade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.block.Block;
import pe.cumbe.block.BlockLock;
import pe.cumbe.content.ContentText;
import pe.cumbe.content.PlantingDesk;
import pe.cumbe.content.Plot;
import pe.cumbe.portal.PlantedPage;
import pe.cumbe.portal.Portal;
import pe.cumbe.portal.Portals;
import pe.cumbe.portal.TemplatePage;

/**
 * Takes back what an upgrade did to a portal, also weeks later: what nobody touched since is as it was before; what somebody
 * wrote since stays, and they are asked.
 */
@ApplicationScoped
class UpgradeUndoing {

    private final Upgrades upgrades;
    private final Portals portals;
    private final PortalsAtHand atHand;
    private final PlantingDesk planting;
    private final Clock clock;

    @Inject
    UpgradeUndoing(Upgrades upgrades, Portals portals, PortalsAtHand atHand, PlantingDesk planting, Clock clock) {
        this.upgrades = upgrades;
        this.portals = portals;
        this.atHand = atHand;
        this.planting = planting;
        this.clock = clock;
    }

    void undo(UpgradeRun run, Portal portal, long undoes, Actor actor) {
        var former = upgrades.runs(List.of(undoes)).stream()
                .filter(one -> one.agency().equals(run.agency()))
                .findFirst()
                .orElseThrow();
        upgrades.open(run.agency()).stream()
                .filter(conflict -> conflict.run() == former.id())
                .forEach(TemplateConflict::end);
        var steps = upgrades.steps(former.id());
        var plots = new HashMap<Long, Plot>();
        planting.plots(
                        List.of(run.agency()),
                        steps.stream().map(UpgradeStep::item).toList(),
                        actor)
                .forEach(plot -> plots.put(plot.id(), plot));
        var planted = atHand.one(portal, actor).planted();
        int pages = 0;
        int conflicts = 0;
        for (var step : steps) {
            var plot = plots.get(step.item());
            if (plot != null) {
                var asked = undo(run, former, step, plot, planted, actor);
                conflicts += asked;
                pages += step.deed() == PagePlan.Deed.STAY ? 0 : 1;
            }
        }
        conflicts += askAgain(run, former, steps, plots);
        int from = portal.templateVersion();
        portal.follow(former.fromVersion());
        former.undo();
        run.done(from, pages, conflicts, clock.instant());
    }

    /** @return how many conflicts it opens */
    private int undo(
            UpgradeRun run, UpgradeRun former, UpgradeStep step, Plot plot, List<PlantedPage> planted, Actor actor) {
        var page =
                planted.stream().filter(one -> one.key().equals(step.pageKey())).findFirst();
        return switch (step.deed()) {
            case PLANT -> {
                page.ifPresent(portals::remove);
                yield step.isAsLeft(plot) ? uproot(plot, actor) : ask(run, former, step, plot);
            }
            case UPROOT -> {
                back(step, plot, null, actor);
                var again =
                        new PlantedPage(run.agency(), step.pageKey(), step.item(), step.pageSlugBefore(), List.of());
                startAgain(again, step);
                portals.add(again);
                yield 0;
            }
            case STAY, CHANGE -> {
                page.ifPresent(one -> startAgain(one, step));
                yield change(run, former, step, plot, actor);
            }
            case KEEP, WAIT -> 0;
        };
    }

    private static void startAgain(PlantedPage page, UpgradeStep step) {
        page.startAgainFrom(step.pageSlugBefore(), Objects.requireNonNull(step.baseBefore()));
    }

    private int uproot(Plot plot, Actor actor) {
        if (plot.read() != null) {
            planting.uproot(plot, UpgradeRunDesk.GONE, actor);
        }
        return 0;
    }

    private int ask(UpgradeRun run, UpgradeRun former, UpgradeStep step, Plot plot) {
        var conflict = new BlockConflict("", Collision.PAGE_GONE, null, null, null, null);
        upgrades.add(new TemplateConflict(
                run, page(step, plot, List.of(conflict)), conflict, former.fromVersion(), clock.instant()));
        return 1;
    }

    private int change(UpgradeRun run, UpgradeRun former, UpgradeStep step, Plot plot, Actor actor) {
        if (step.deed() == PagePlan.Deed.STAY) {
            return 0;
        }
        if (step.isAsLeft(plot)) {
            back(step, plot, plot.draft(), actor);
            return 0;
        }
        return join(run, former, step, plot, actor);
    }

    /** Nobody touched it: the versions of before stand again, as new ones. */
    private void back(UpgradeStep step, Plot plot, Plot.@Nullable Text drafted, Actor actor) {
        var readBefore = step.readBefore();
        var draftBefore = step.draftBefore();
        var read = readBefore == null || readBefore.equals(step.readAfter())
                ? null
                : planting.textOf(plot, readBefore, actor);
        var draft = draftBefore == null || drafted == null ? null : planting.textOf(plot, draftBefore, actor);
        if (read != null || draft != null || !step.slugBefore().equals(plot.slug())) {
            planting.replant(plot, freeSlug(step, plot, actor), read, draft, actor);
        }
    }

    /** Its own former address leads to it already, and is free for nobody else. */
    private String freeSlug(UpgradeStep step, Plot plot, Actor actor) {
        return step.slugBefore().equals(plot.slug()) || planting.mayReturnTo(plot, step.slugBefore(), actor)
                ? step.slugBefore()
                : plot.slug();
    }

    private int join(UpgradeRun run, UpgradeRun former, UpgradeStep step, Plot plot, Actor actor) {
        var lastAfter = step.lastAfter();
        var lastBefore = step.lastBefore();
        if (lastAfter == null || lastBefore == null) {
            return 0;
        }
        var left = blocks(planting.textOf(plot, lastAfter, actor));
        var before = blocks(planting.textOf(plot, lastBefore, actor));
        var read = merged(left, before, plot.read());
        var draft = merged(left, before, plot.draft());
        planting.replant(plot, plot.slug(), text(plot.read(), read), text(plot.draft(), draft), actor);
        var last = draft != null ? draft : read;
        var conflicts = last == null ? List.<BlockConflict>of() : last.conflicts();
        conflicts.forEach(conflict -> upgrades.add(new TemplateConflict(
                run, page(step, plot, conflicts), conflict, former.fromVersion(), clock.instant())));
        return conflicts.size();
    }

    /** What was decided because of the upgrade stands; whoever decided it may want what was said before. */
    private int askAgain(UpgradeRun run, UpgradeRun former, List<UpgradeStep> steps, Map<Long, Plot> plots) {
        int asked = 0;
        for (var settled : upgrades.settled(former.id())) {
            var before = settled.ours();
            var plot = plots.get(settled.item());
            var now = plot == null ? null : plot.ours();
            if (before == null || plot == null || now == null || isAsked(settled)) {
                continue;
            }
            var said = blocks(now).stream()
                    .filter(block -> block.key().equals(settled.blockKey()))
                    .findFirst();
            var step = steps.stream()
                    .filter(one -> one.pageKey().equals(settled.pageKey()))
                    .findFirst();
            if (said.isPresent() && step.isPresent() && !said.get().saysTheSameAs(before)) {
                var conflict = new BlockConflict(
                        settled.blockKey(), Collision.UNDONE, settled.theirs(), before, said.get(), before);
                upgrades.add(new TemplateConflict(
                        run,
                        page(step.get(), plot, List.of(conflict)),
                        conflict,
                        former.fromVersion(),
                        clock.instant()));
                asked++;
            }
        }
        return asked;
    }

    private boolean isAsked(TemplateConflict settled) {
        return upgrades.open(settled.agency()).stream()
                .anyMatch(open -> open.isAbout(settled.pageKey(), settled.blockKey()));
    }

    private static @Nullable SheetMerge merged(List<Block> left, List<Block> before, Plot.@Nullable Text now) {
        return now == null ? null : SheetMerge.of(left, before, blocks(now.text()), BlockMerge.Care.ASK);
    }

    private static @Nullable ContentText text(Plot.@Nullable Text now, @Nullable SheetMerge merge) {
        return now == null || merge == null ? null : UpgradeRunDesk.with(now.text(), merge.blocks());
    }

    private static List<Block> blocks(ContentText text) {
        return TemplatePage.blocksOf(text, BlockLock.SUGGESTED);
    }

    private static PagePlan page(UpgradeStep step, Plot plot, List<BlockConflict> conflicts) {
        var ours = plot.ours();
        return new PagePlan(
                step.pageKey(),
                plot.kind(),
                ours == null ? step.pageKey() : ours.title(),
                PagePlan.Deed.KEEP,
                plot,
                plot.slug(),
                null,
                null,
                List.of(),
                conflicts,
                0,
                0);
    }
}
