package pe.cumbe.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.casefile.CaseNumber;
import pe.cumbe.complaint.ComplaintDesk;
import pe.cumbe.complaint.FileComplaint.CaseProof;
import pe.cumbe.shared.web.ClientAddresses;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.tracking.LateCase;
import pe.cumbe.tracking.web.WrongKeys;

/** The late case a queja begins from, opened by the number and key that the page of tracking posts. */
@RequestScoped
public class LateCaseInHand {

    private static final int TOO_MANY_REQUESTS = 429;

    private final ComplaintDesk desk;
    private final WrongKeys wrong;
    private final ClientAddresses addresses;
    private final PageErrors errors;
    private final HttpServletRequest request;

    private boolean sought;
    private @Nullable LateCase found;

    @Inject
    public LateCaseInHand(
            ComplaintDesk desk,
            WrongKeys wrong,
            ClientAddresses addresses,
            PageErrors errors,
            HttpServletRequest request) {
        this.desk = desk;
        this.wrong = wrong;
        this.addresses = addresses;
        this.errors = errors;
        this.request = request;
    }

    Optional<LateCase> find() {
        if (!sought) {
            sought = true;
            if (isNamed()) {
                look();
            }
        }
        return Optional.ofNullable(found);
    }

    /** Whether the post carries a case at all. */
    boolean isNamed() {
        return request.getMethod().equals("POST") && !number().isBlank() && !key().isBlank();
    }

    private void look() {
        var from = addresses.limitKey(request);
        var what = CaseNumber.read(number()).map(CaseNumber::value).orElse("");
        var wait = wrong.wait(what, from);
        if (!wait.isZero()) {
            errors.general("seguimiento.index.error.wait", Math.max(1, (wait.toSeconds() + 59) / 60));
            ((HttpServletResponse) FacesContext.getCurrentInstance()
                            .getExternalContext()
                            .getResponse())
                    .setStatus(TOO_MANY_REQUESTS);
            return;
        }
        found = desk.lateCase(number(), key()).orElse(null);
        if (found == null) {
            wrong.miss(what, from);
            errors.general("reclamos.nuevo.error.notlate");
        }
    }

    Optional<CaseProof> proof() {
        return find().map(late -> new CaseProof(number(), key()));
    }

    String number() {
        return Optional.ofNullable(request.getParameter("numero")).orElse("");
    }

    String key() {
        return Optional.ofNullable(request.getParameter("clave")).orElse("");
    }
}
