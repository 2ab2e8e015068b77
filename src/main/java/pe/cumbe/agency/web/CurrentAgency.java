package pe.cumbe.agency.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;

/** The dependency whose portal this request is in; the region itself where no other is named. */
@Named("agency")
@RequestScoped
public class CurrentAgency {

    private final Organisation organisation;
    private @Nullable AgencyView entered;

    @Inject
    public CurrentAgency(Organisation organisation) {
        this.organisation = organisation;
    }

    /** This request is about that dependency: by its address, or because what is shown belongs to it. */
    public void enter(AgencyView agency) {
        this.entered = agency;
    }

    public AgencyCode code() {
        return entered == null ? AgencyCode.REGION : entered.code();
    }

    public AgencyView view() {
        return entered == null ? organisation.get(AgencyCode.REGION) : entered;
    }

    /** Whether this is the portal of a dependency and not of the region itself. */
    public boolean isDependency() {
        return !code().isRegion();
    }

    /** The address of its colours; null for the region, whose colours are the style sheet's own. */
    public @Nullable String getColours() {
        var palette = view().palette();
        return isDependency() && palette != null ? AgencyColours.address(view(), palette) : null;
    }
}
