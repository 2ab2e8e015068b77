package pe.cumbe.agency.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.shared.web.AgencyAddresses;

/**
 * Which first words of an address are portals. The region's own word, and that of a unit renamed or shown inside another
 * portal, send the person to the portal that answers for them.
 */
@ApplicationScoped
public class PortalAddresses implements AgencyAddresses {

    private final Organisation organisation;
    private final CurrentAgency current;

    @Inject
    public PortalAddresses(Organisation organisation, CurrentAgency current) {
        this.organisation = organisation;
        this.current = current;
    }

    @Override
    public Optional<Found> find(String word) {
        return organisation.bySlug(word).flatMap(this::answer);
    }

    private Optional<Found> answer(AgencyView agency) {
        if (agency.code().isRegion()) {
            return Optional.of(new Found("/"));
        }
        if (agency.hasPortal()) {
            current.enter(agency);
            return Optional.of(new Found(null));
        }
        var successor = agency.redirectsTo();
        return successor == null
                ? Optional.empty()
                : organisation.find(successor).filter(AgencyView::hasPortal).map(to -> new Found(to.path()));
    }
}
