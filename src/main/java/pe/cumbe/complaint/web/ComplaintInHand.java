package pe.cumbe.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.complaint.ComplaintFollowUp;
import pe.cumbe.complaint.ComplaintFollowUpDesk;
import pe.cumbe.complaint.ComplaintNumber;
import pe.cumbe.shared.web.ClientAddresses;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.RateLimits;
import pe.cumbe.tracking.web.WrongKeys;

/** The complaint this request opened, by number and key, typed or carried hidden in the forms of the page. */
@RequestScoped
public class ComplaintInHand {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final RateLimits.Limit LOOKS_OF_AN_ADDRESS =
            new RateLimits.Limit("complaint-looks", 300, Duration.ofMinutes(10));

    private final ComplaintFollowUpDesk desk;
    private final WrongKeys wrong;
    private final RateLimits limits;
    private final ClientAddresses addresses;
    private final PageErrors errors;
    private final HttpServletRequest request;

    private boolean sought;
    private String number = "";
    private String key = "";
    private @Nullable ComplaintFollowUp view;

    @Inject
    public ComplaintInHand(
            ComplaintFollowUpDesk desk,
            WrongKeys wrong,
            RateLimits limits,
            ClientAddresses addresses,
            PageErrors errors,
            HttpServletRequest request) {
        this.desk = desk;
        this.wrong = wrong;
        this.limits = limits;
        this.addresses = addresses;
        this.errors = errors;
        this.request = request;
    }

    /** The one whose forms were posted, before any field is read. */
    Optional<ComplaintFollowUp> find() {
        if (!sought) {
            sought = true;
            var hiddenNumber = request.getParameter("numero");
            var hiddenKey = request.getParameter("clave");
            if (hiddenNumber != null && hiddenKey != null && request.getMethod().equals("POST")) {
                look(hiddenNumber, hiddenKey);
            }
        }
        return Optional.ofNullable(view);
    }

    /** Looks for what was typed. Whatever does not match gets one answer. */
    void open(String typedNumber, String typedKey) {
        sought = true;
        look(typedNumber, typedKey);
        if (view == null && !errors.isAny()) {
            errors.general("reclamos.seguimiento.error.unknown");
        }
    }

    void now(ComplaintFollowUp next) {
        view = next;
    }

    private void look(String typedNumber, String typedKey) {
        var from = addresses.limitKey(request);
        var what = ComplaintNumber.read(typedNumber).map(ComplaintNumber::value).orElse("R");
        var wait = wrong.wait(what, from);
        if (!wait.isZero() || !limits.admits(LOOKS_OF_AN_ADDRESS, from)) {
            errors.general("seguimiento.index.error.wait", Math.max(1, (wait.toSeconds() + 59) / 60));
            ((HttpServletResponse) FacesContext.getCurrentInstance()
                            .getExternalContext()
                            .getResponse())
                    .setStatus(TOO_MANY_REQUESTS);
            return;
        }
        view = desk.follow(typedNumber, typedKey).orElse(null);
        if (view == null) {
            wrong.miss(what, from);
        } else {
            number = typedNumber;
            key = typedKey;
        }
    }

    String number() {
        return number;
    }

    String key() {
        return key;
    }
}
