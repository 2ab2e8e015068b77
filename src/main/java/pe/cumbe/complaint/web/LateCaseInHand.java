package pe.cumbe.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.casefile.CaseNumber;
import pe.cumbe.complaint.ComplaintDesk;
import pe.cumbe.complaint.FileComplaint.CaseProof;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.tracking.LateCase;
import pe.cumbe.tracking.web.GuardedLook;

/** The late case a queja begins from, opened by the number and key that the page of tracking posts. */
@RequestScoped
public class LateCaseInHand {

    private final ComplaintDesk desk;
    private final GuardedLook guarded;
    private final PageErrors errors;
    private final HttpServletRequest request;

    private boolean sought;
    private @Nullable LateCase found;

    @Inject
    public LateCaseInHand(ComplaintDesk desk, GuardedLook guarded, PageErrors errors, HttpServletRequest request) {
        this.desk = desk;
        this.guarded = guarded;
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
        var what = CaseNumber.read(number()).map(CaseNumber::value).orElse("");
        found = guarded.look(what, () -> desk.lateCase(number(), key())).orElse(null);
        if (found == null && !errors.isAny()) {
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
