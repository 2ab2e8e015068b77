package pe.cumbe.backoffice.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.csp.CspPhaseListener;
import pe.cumbe.shared.web.CurrentRoute;

/**
 * The content security policy of the officers' pages: only our own scripts, and those PrimeFaces writes into the page
 * under a nonce of this answer. Inline styles are let in because PrimeFaces measures with them; no script is. Public
 * pages have their own policy, with no script at all.
 */
public class PolicyOfScreen implements PhaseListener {

    private static final long serialVersionUID = 1L;

    /** PrimeFaces adds the nonce at its end. */
    private static final String POLICY = "default-src 'none'; connect-src 'self'; font-src 'self' data:; "
            + "img-src 'self' data:; style-src 'self' 'unsafe-inline'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'; script-src 'self'";

    @Override
    public void beforePhase(PhaseEvent event) {
        var here = CDI.current().select(CurrentRoute.class).get();
        if (!here.isPublic()) {
            CspPhaseListener.initCsp(event.getFacesContext(), true, false, "", POLICY);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // the header goes out before the page
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }
}
