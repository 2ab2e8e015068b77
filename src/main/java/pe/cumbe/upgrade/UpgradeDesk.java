package pe.cumbe.upgrade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;
import pe.cumbe.block.Block;
import pe.cumbe.content.Plot;
import pe.cumbe.portal.PlantedPage;
import pe.cumbe.portal.Portals;
import pe.cumbe.portal.TemplatePage;
import pe.cumbe.shared.Rejected;

/**
 * Where whoever manages portals brings a version of the template to them: tried over all first, begun for some or all, looked
 * at while it goes on, taken back. Each portal is done by {@link UpgradeRunDesk}, in a transaction of its own.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class UpgradeDesk {

    private static final int MOST_SHOWN = 20;

    private final Upgrades upgrades;
    private final Portals portals;
    private final PortalsAtHand atHand;
    private final ActsRecord acts;
    private final Event<UpgradeBegun> begun;
    private final Clock clock;

    @Inject
    UpgradeDesk(
            Upgrades upgrades,
            Portals portals,
            PortalsAtHand atHand,
            ActsRecord acts,
            Event<UpgradeBegun> begun,
            Clock clock) {
        this.upgrades = upgrades;
        this.portals = portals;
        this.atHand = atHand;
        this.acts = acts;
        this.begun = begun;
        this.clock = clock;
    }

    /** What a version of the template would do to every portal. Nothing is changed. */
    public List<UpgradePlan> tryOver(int version, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        var planner = planner(version);
        return atHand.all(actor).stream().map(one -> one.plan(planner)).toList();
    }

    /** Begins to bring a version to those portals. It goes on in the background, also over a restart. */
    public long start(int version, Set<AgencyCode> chosen, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        holdTheTurn();
        planner(version);
        var some = portals.all().stream()
                .filter(portal -> chosen.contains(portal.agency()))
                .toList();
        if (some.isEmpty()) {
            throw new Rejected(UpgradeReason.NO_PORTALS_CHOSEN);
        }
        var upgrade = begin(version, null, actor);
        some.forEach(portal -> upgrades.add(new UpgradeRun(upgrade, portal.agency(), portal.templateVersion())));
        return tell(upgrade, "TEMPLATE_UPGRADE_STARTED", actor);
    }

    /** Begins to take back what an upgrade did, in all portals where it was done. What was written since stays. */
    public long undo(long id, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        holdTheTurn();
        var former = upgrades.find(id).orElseThrow(() -> new Rejected(UpgradeReason.NOTHING_TO_UNDO));
        // a portal that took a later version since is taken back from that one first
        var done = upgrades.runs(List.of(id)).stream()
                .filter(run -> former.undoes() == null && run.state() == UpgradeState.DONE)
                .filter(run -> portals.find(run.agency())
                        .filter(portal -> portal.templateVersion() == former.target())
                        .isPresent())
                .toList();
        if (done.isEmpty()) {
            throw new Rejected(UpgradeReason.NOTHING_TO_UNDO);
        }
        var upgrade = begin(former.target(), id, actor);
        done.forEach(run -> upgrades.add(new UpgradeRun(upgrade, run.agency(), former.target())));
        return tell(upgrade, "TEMPLATE_UPGRADE_UNDONE", actor);
    }

    /**
     * Whoever begins an upgrade holds the portal of the region until it is noted: two that begin at once would each see that
     * none runs. Before anything else is read, so that what is read then is not older.
     */
    private void holdTheTurn() {
        portals.hold(AgencyCode.REGION);
    }

    private Upgrade begin(int version, @Nullable Long undoes, Actor actor) {
        if (!upgrades.waiting().isEmpty()) {
            throw new Rejected(UpgradeReason.ANOTHER_RUNS);
        }
        var upgrade = new Upgrade(version, undoes, actor.username(), clock.instant());
        upgrades.add(upgrade);
        return upgrade;
    }

    private long tell(Upgrade upgrade, String kind, Actor actor) {
        acts.enter(actor, new Act(kind, null, "plantilla " + upgrade.target()));
        begun.fire(new UpgradeBegun(upgrade.id()));
        return upgrade.id();
    }

    private UpgradePlanner planner(int version) {
        var template = portals.template(version).orElseThrow(() -> new Rejected(UpgradeReason.NO_SUCH_VERSION));
        return new UpgradePlanner(version, template.template());
    }

    /** The last upgrades with what they did so far, the newest first. */
    public List<UpgradeView> newest(Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        var newest = upgrades.newest(MOST_SHOWN);
        var runs = upgrades.runs(newest.stream().map(Upgrade::id).toList()).stream()
                .collect(Collectors.groupingBy(UpgradeRun::upgrade));
        return newest.stream()
                .map(upgrade -> new UpgradeView(
                        upgrade.id(),
                        upgrade.target(),
                        upgrade.undoes(),
                        upgrade.startedBy(),
                        upgrade.startedAt(),
                        runs.getOrDefault(upgrade.id(), List.of()).stream()
                                .map(UpgradeRun::view)
                                .toList()))
                .toList();
    }

    /**
     * How far a portal is from the template.
     *
     * @param version the one it follows
     * @param ownBlocks how many blocks of the template say something else there
     * @param conflicts how many wait for somebody
     * @param oldest since when the longest waits; null while none does
     */
    public record Drift(AgencyCode agency, int version, int ownBlocks, int conflicts, @Nullable Instant oldest) {}

    public List<Drift> drift(Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        var open = new HashMap<AgencyCode, List<TemplateConflict>>();
        upgrades.open().forEach(conflict -> open.computeIfAbsent(conflict.agency(), code -> new ArrayList<>())
                .add(conflict));
        return atHand.all(actor).stream()
                .map(one -> {
                    var waiting = open.getOrDefault(one.portal().agency(), List.of());
                    return new Drift(
                            one.portal().agency(),
                            one.portal().templateVersion(),
                            ownBlocks(one),
                            waiting.size(),
                            waiting.isEmpty() ? null : waiting.get(0).openedAt());
                })
                .toList();
    }

    private static int ownBlocks(PortalsAtHand.AtHand one) {
        return one.planted().stream()
                .mapToInt(page -> ownBlocks(page, one.plots().get(page.item())))
                .sum();
    }

    private static int ownBlocks(PlantedPage page, @Nullable Plot plot) {
        var ours = plot == null ? null : plot.ours();
        if (ours == null) {
            return 0;
        }
        var base = page.base().stream().map(PlantedPage.Origin::block).toList();
        var said = TemplatePage.blocksOf(ours, TemplatePage.headOf(base).lock());
        var left = new HashSet<>(said.stream().map(Block::key).toList());
        int different = (int) base.stream()
                .filter(block -> {
                    left.remove(block.key());
                    return said.stream()
                            .noneMatch(other -> other.key().equals(block.key()) && other.saysTheSameAs(block));
                })
                .count();
        return different + left.size();
    }
}
