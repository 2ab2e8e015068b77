package pe.cumbe.agency.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;

/** The dependency somebody comes from, named by {@code ?en=} and its slug: a hint, that the person may change. */
@RequestScoped
public class AskedAgency {

    private final HttpServletRequest request;
    private final Organisation organisation;

    @Inject
    public AskedAgency(HttpServletRequest request, Organisation organisation) {
        this.request = request;
        this.organisation = organisation;
    }

    /** Empty where none was named, or one without a portal. */
    public Optional<AgencyView> find() {
        return Optional.ofNullable(request.getParameter("en"))
                .flatMap(organisation::bySlug)
                .filter(AgencyView::hasPortal);
    }
}
