package pe.cumbe.tracking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.web.ClientAddresses;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.RateLimits;
import pe.cumbe.shared.web.RateLimits.Limit;
import pe.cumbe.tracking.TrackingDesk;
import pe.cumbe.tracking.TrackingView;

/**
 * The case that number and key open in this request: those typed just now, or those that the forms of an opened case
 * carry hidden. Nothing stays on the server, and nothing is in an address.
 */
@RequestScoped
public class CaseInHand {

    static final String NUMBER = "numero";
    static final String KEY = "clave";

    private static final int TOO_MANY_REQUESTS = 429;

    private static final Limit LOOKS_OF_AN_ADDRESS = new Limit("tracking", 600, Duration.ofMinutes(10));

    private final TrackingDesk desk;
    private final WrongKeys wrong;
    private final RateLimits limits;
    private final ClientAddresses addresses;
    private final PageErrors errors;
    private final HttpServletRequest request;

    private boolean sought;
    private String number = "";
    private String key = "";
    private @Nullable TrackingView view;

    @Inject
    public CaseInHand(
            TrackingDesk desk,
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

    /** The case whose forms were posted, before any field is read. */
    Optional<TrackingView> find() {
        if (!sought) {
            sought = true;
            var hiddenNumber = request.getParameter(NUMBER);
            var hiddenKey = request.getParameter(KEY);
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
            errors.general("seguimiento.index.error.unknown");
        }
    }

    /** Reads it again, after the person did something. */
    void refresh() {
        view = desk.track(number, key).orElse(null);
    }

    private void look(String typedNumber, String typedKey) {
        var from = addresses.limitKey(request);
        var wait = wrong.wait(typedNumber, from);
        if (!wait.isZero() || !limits.admits(LOOKS_OF_AN_ADDRESS, from)) {
            errors.general("seguimiento.index.error.wait", Math.max(1, (wait.toSeconds() + 59) / 60));
            status(TOO_MANY_REQUESTS);
            return;
        }
        view = desk.track(typedNumber, typedKey).orElse(null);
        if (view == null) {
            wrong.miss(typedNumber, from);
        } else {
            number = typedNumber;
            key = typedKey;
        }
    }

    static void status(int code) {
        var answer = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        answer.setStatus(code);
    }

    String number() {
        return number;
    }

    String key() {
        return key;
    }
}
