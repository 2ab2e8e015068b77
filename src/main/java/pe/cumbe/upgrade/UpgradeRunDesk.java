package pe.cumbe.upgrade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.Organisation;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;
import pe.cumbe.block.Block;
import pe.cumbe.content.ContentText;
import pe.cumbe.content.PlantingDesk;
import pe.cumbe.content.Plot;
import pe.cumbe.portal.PlantedPage;
import pe.cumbe.portal.Portal;
import pe.cumbe.portal.Portals;
import pe.cumbe.portal.TemplatePage;
import pe.cumbe.shared.Reason;

/** Where one portal of an upgrade is done, whole or not at all. Nobody signs in here: whoever began it is on the record. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@TellsRefusals
public class UpgradeRunDesk {

    static final String GONE = "La plantilla de los portales ya no trae esta página.";

    private final Upgrades upgrades;
    private final Portals portals;
    private final PortalsAtHand atHand;
    private final PlantingDesk planting;
    private final UpgradeUndoing undoing;
    private final Organisation organisation;
    private final ActsRecord acts;
    private final Clock clock;

    @Inject
    UpgradeRunDesk(
            Upgrades upgrades,
            Portals portals,
            PortalsAtHand atHand,
            PlantingDesk planting,
            UpgradeUndoing undoing,
            Organisation organisation,
            ActsRecord acts,
            Clock clock) {
        this.upgrades = upgrades;
        this.portals = portals;
        this.atHand = atHand;
        this.planting = planting;
        this.undoing = undoing;
        this.organisation = organisation;
        this.acts = acts;
        this.clock = clock;
    }

    /** Portals that wait, in their order. */
    public List<Long> waiting(Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        return upgrades.waiting();
    }

    /** Does one portal, unless somebody else did it meanwhile. */
    public void carryOut(long id, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        var run = upgrades.holdRun(id).orElseThrow();
        if (run.state() != UpgradeState.WAITING) {
            return;
        }
        var upgrade = upgrades.find(run.upgrade()).orElseThrow();
        var portal = portals.hold(run.agency()).orElseThrow();
        var undoes = upgrade.undoes();
        int before = portal.templateVersion();
        if (undoes != null) {
            undoing.undo(run, portal, undoes, actor);
        } else {
            upgrade(run, portal, upgrade.target(), actor);
        }
        acts.enter(
                actor,
                new Act(
                        undoes == null ? "PORTAL_UPGRADED" : "PORTAL_UPGRADE_UNDONE",
                        run.agency(),
                        run.agency().value(),
                        String.valueOf(before),
                        String.valueOf(portal.templateVersion())));
    }

    /** Notes why one portal could not be done. */
    public void fail(long id, List<? extends Reason> why, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        upgrades.holdRun(id).orElseThrow().fail(why, clock.instant());
    }

    private void upgrade(UpgradeRun run, Portal portal, int version, Actor actor) {
        var template = portals.template(version).orElseThrow().template();
        var here = atHand.one(portal, actor);
        var plan = here.plan(new UpgradePlanner(version, template));
        var open = upgrades.open(run.agency());
        for (var page : plan.pages()) {
            carryOut(
                    run,
                    here,
                    page,
                    template.page(page.key()).map(TemplatePage::slug).orElse(page.slug()),
                    actor);
            open.stream()
                    .filter(conflict -> conflict.pageKey().equals(page.key()))
                    .forEach(TemplateConflict::end);
            page.conflicts()
                    .forEach(conflict ->
                            upgrades.add(new TemplateConflict(run, page, conflict, version, clock.instant())));
        }
        portal.follow(version);
        run.done(plan.from(), plan.changes().size(), plan.conflicts(), clock.instant());
    }

    private void carryOut(UpgradeRun run, PortalsAtHand.AtHand here, PagePlan page, String templateSlug, Actor actor) {
        switch (page.deed()) {
            case PLANT -> plant(run, page, actor);
            case WAIT, KEEP -> {
                // somebody is asked; nothing is touched
            }
            case STAY, CHANGE -> {
                var planted = planted(here, page);
                var before = Objects.requireNonNull(page.plot());
                if (page.deed() == PagePlan.Deed.CHANGE) {
                    planting.replant(
                            before, page.slug(), textOf(before, page.read()), draftOf(before, page.draft()), actor);
                }
                upgrades.add(new UpgradeStep(run, page, planted, before, after(before, page)));
                planted.startFrom(templateSlug, page.base());
            }
            case UPROOT -> {
                var planted = planted(here, page);
                var before = Objects.requireNonNull(page.plot());
                if (before.read() != null) {
                    planting.uproot(before, GONE, actor);
                }
                var after = new Plot(
                        before.id(), before.agency(), before.kind(), before.slug(), null, null, before.version());
                upgrades.add(new UpgradeStep(run, page, planted, before, after));
                portals.remove(planted);
            }
        }
    }

    private void plant(UpgradeRun run, PagePlan page, Actor actor) {
        var text = TemplatePage.textOf(Objects.requireNonNull(page.read()));
        planting.plant(organisation.get(run.agency()), page.kind(), page.slug(), text, actor)
                .ifPresent(item -> {
                    var planted = new PlantedPage(run.agency(), page.key(), item, page.slug(), page.base());
                    portals.add(planted);
                    upgrades.add(new UpgradeStep(run, page, planted, item));
                });
    }

    /** The numbers that its versions get: what everybody reads first, what somebody is writing in front of it. */
    private static Plot after(Plot before, PagePlan page) {
        int newest = newest(before);
        var read = before.read();
        var draft = before.draft();
        if (page.read() != null) {
            newest++;
            read = new Plot.Text(newest, TemplatePage.textOf(page.read()));
        }
        if (draft != null && (page.draft() != null || page.read() != null)) {
            newest++;
            draft = new Plot.Text(newest, draft.text());
        }
        return new Plot(before.id(), before.agency(), before.kind(), page.slug(), read, draft, before.version());
    }

    private static int newest(Plot plot) {
        var draft = plot.draft();
        var read = plot.read();
        return draft != null ? draft.number() : read != null ? read.number() : 0;
    }

    private static @Nullable ContentText textOf(Plot plot, @Nullable List<Block> blocks) {
        var read = plot.read();
        return blocks == null || read == null ? null : with(read.text(), blocks);
    }

    private static @Nullable ContentText draftOf(Plot plot, @Nullable List<Block> blocks) {
        var draft = plot.draft();
        return blocks == null || draft == null ? null : with(draft.text(), blocks);
    }

    static ContentText with(ContentText text, List<Block> blocks) {
        var said = TemplatePage.textOf(blocks);
        return text.with(said.title(), said.summary(), said.blocks());
    }

    private static PlantedPage planted(PortalsAtHand.AtHand here, PagePlan page) {
        return here.planted().stream()
                .filter(one -> one.key().equals(page.key()))
                .findFirst()
                .orElseThrow();
    }
}
