package pe.cumbe.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.agency.web.CurrentAgency;

/** Where a dependency and those under it with a portal of their own are. What nobody confirmed is not told. */
@Named
@RequestScoped
public class PlacesPage {

    private final CurrentAgency current;
    private final Organisation organisation;

    @Inject
    public PlacesPage(CurrentAgency current, Organisation organisation) {
        this.current = current;
        this.organisation = organisation;
    }

    /**
     * A place.
     *
     * @param path of its own portal; null for the portal that is being read
     */
    public record Place(
            String name, @Nullable String path, @Nullable String address, String province, @Nullable String hours) {}

    /**
     * Where they are, the one that is being read first.
     *
     * @param own whether its own is told too: not where its seats already say it
     */
    public List<Place> places(boolean own) {
        var here = current.view();
        var below = organisation.withPortal().stream()
                .filter(other -> here.code().equals(other.parent()))
                .map(other -> place(other, other.path()));
        return Stream.concat(Stream.of(place(here, null)).filter(place -> own), below)
                .toList();
    }

    private Place place(AgencyView agency, @Nullable String path) {
        var contact = agency.contact();
        return new Place(
                agency.name(), path, contact.address(), organisation.provinceName(agency.province()), contact.hours());
    }
}
