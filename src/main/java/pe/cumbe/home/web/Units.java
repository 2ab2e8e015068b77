package pe.cumbe.home.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;

/** Which units are told inside which portal: those without a portal of their own, under the nearest one above them. */
@ApplicationScoped
public class Units {

    private final Organisation organisation;

    @Inject
    public Units(Organisation organisation) {
        this.organisation = organisation;
    }

    List<AgencyView> inside(AgencyView portal) {
        return organisation.all().stream()
                .filter(unit -> !unit.hasPortal() && unit.redirectsTo() == null)
                .filter(unit -> nearestPortal(unit).code().equals(portal.code()))
                .toList();
    }

    /** The portal a unit hangs from; the region's when the content names none. */
    AgencyView nearestPortal(AgencyView unit) {
        var at = unit;
        // the organisation is a tree of four levels; the bound only keeps a mistake in the content from turning for
        // ever
        for (int level = 0; level < 10; level++) {
            var parent = at.parent();
            if (at.hasPortal() || parent == null) {
                return at;
            }
            at = organisation.get(parent);
        }
        return at;
    }
}
