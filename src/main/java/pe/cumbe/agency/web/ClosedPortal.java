package pe.cumbe.agency.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;

/** The portal that was asked for and is closed, for the page that says so. It reaches the page of the error with the request. */
@Named("closedPortal")
@RequestScoped
public class ClosedPortal {

    private static final String MARK = ClosedPortal.class.getName();

    private final Organisation organisation;
    private final HttpServletRequest request;

    @Inject
    public ClosedPortal(Organisation organisation, HttpServletRequest request) {
        this.organisation = organisation;
        this.request = request;
    }

    /** What was asked for is in that portal. */
    public void enter(AgencyView agency) {
        request.setAttribute(MARK, agency.code().value());
    }

    public boolean isAny() {
        return getAgency() != null;
    }

    public @Nullable AgencyView getAgency() {
        return request.getAttribute(MARK) instanceof String code
                ? organisation.find(new AgencyCode(code)).orElse(null)
                : null;
    }

    /** The portal to go to instead; null where nobody took over. */
    public @Nullable AgencyView getSuccessor() {
        var agency = getAgency();
        return agency == null ? null : successorOf(agency);
    }

    /** The same of any that is closed. */
    public @Nullable AgencyView successorOf(AgencyView agency) {
        return organisation.standsInFor(agency).orElse(null);
    }
}
