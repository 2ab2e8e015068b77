package pe.cumbe.upgrade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.content.PlantingDesk;
import pe.cumbe.content.Plot;
import pe.cumbe.portal.PlantedPage;
import pe.cumbe.portal.Portal;
import pe.cumbe.portal.PortalDesk;
import pe.cumbe.portal.PortalTemplate;
import pe.cumbe.portal.Portals;

/** Reads portals as an upgrade needs them, all of them in as many questions as one. */
@ApplicationScoped
class PortalsAtHand {

    private final Portals portals;
    private final PortalDesk words;
    private final PlantingDesk planting;
    private final Organisation organisation;

    @Inject
    PortalsAtHand(Portals portals, PortalDesk words, PlantingDesk planting, Organisation organisation) {
        this.portals = portals;
        this.words = words;
        this.planting = planting;
        this.organisation = organisation;
    }

    /** A portal with what of it came with the template. */
    record AtHand(
            Portal portal,
            PortalTemplate.Words words,
            List<PlantedPage> planted,
            Map<Long, Plot> plots,
            Set<String> taken) {

        UpgradePlan plan(UpgradePlanner planner) {
            return planner.plan(portal, words, planted, plots, page -> !taken.contains(page.slug()));
        }
    }

    List<AtHand> all(Actor actor) {
        return read(portals.all(), portals.planted(), actor);
    }

    AtHand one(Portal portal, Actor actor) {
        return read(List.of(portal), portals.planted(portal.agency()), actor).get(0);
    }

    private List<AtHand> read(List<Portal> some, List<PlantedPage> planted, Actor actor) {
        var agencies = some.stream().map(Portal::agency).toList();
        var plots = new HashMap<Long, Plot>();
        planting.plots(agencies, planted.stream().map(PlantedPage::item).toList(), actor)
                .forEach(plot -> plots.put(plot.id(), plot));
        var taken = planting.takenByPages(agencies, actor);
        var pages = planted.stream().collect(Collectors.groupingBy(PlantedPage::agency));
        return some.stream()
                .map(portal -> new AtHand(
                        portal,
                        wordsOf(portal.agency()),
                        pages.getOrDefault(portal.agency(), List.of()),
                        plots,
                        taken.getOrDefault(portal.agency(), Set.of())))
                .toList();
    }

    private PortalTemplate.Words wordsOf(AgencyCode code) {
        return words.wordsOf(organisation.get(code));
    }
}
