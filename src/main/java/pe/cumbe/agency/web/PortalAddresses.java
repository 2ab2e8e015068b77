package pe.cumbe.agency.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.shared.web.AgencyAddresses;

/**
 * Which first words of an address are portals. The region's own word, one that a portal had before, and that of a unit
 * renamed or shown inside another portal, send the person to the portal that answers for them; one that was closed says so.
 */
@ApplicationScoped
public class PortalAddresses implements AgencyAddresses {

    private final Organisation organisation;
    private final CurrentAgency current;
    private final ClosedPortal closed;

    @Inject
    public PortalAddresses(Organisation organisation, CurrentAgency current, ClosedPortal closed) {
        this.organisation = organisation;
        this.current = current;
        this.closed = closed;
    }

    @Override
    public Optional<Found> find(String word) {
        return organisation.bySlug(word).flatMap(agency -> answer(agency, word));
    }

    private Optional<Found> answer(AgencyView agency, String word) {
        if (agency.code().isRegion()) {
            return Optional.of(Found.at("/"));
        }
        if (agency.closure() != null) {
            closed.enter(agency);
            return Optional.of(Found.GONE);
        }
        if (agency.hasPortal()) {
            if (!agency.slug().value().equals(word)) {
                return Optional.of(Found.at(agency.path()));
            }
            current.enter(agency);
            return Optional.of(Found.HERE);
        }
        var successor = agency.redirectsTo();
        return successor == null
                ? Optional.empty()
                : organisation
                        .find(successor)
                        .filter(to -> to.hasPortal() || to.closure() != null)
                        .flatMap(to -> answer(to, ""));
    }
}
