package pe.cumbe.tracking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import pe.cumbe.shared.web.ClientAddresses;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.RateLimits;

/**
 * The one door to what a number and its key open, in every room: whoever misses keys waits longer each time, and an
 * address cannot try for ever. Nothing stays on the server, and nothing is in an address.
 */
@RequestScoped
public class GuardedLook {

    private static final int TOO_MANY_REQUESTS = 429;

    private static final RateLimits.Limit LOOKS_OF_AN_ADDRESS =
            new RateLimits.Limit("tracking", 600, Duration.ofMinutes(10));

    private final WrongKeys wrong;
    private final RateLimits limits;
    private final ClientAddresses addresses;
    private final PageErrors errors;
    private final HttpServletRequest request;

    @Inject
    public GuardedLook(
            WrongKeys wrong,
            RateLimits limits,
            ClientAddresses addresses,
            PageErrors errors,
            HttpServletRequest request) {
        this.wrong = wrong;
        this.limits = limits;
        this.addresses = addresses;
        this.errors = errors;
        this.request = request;
    }

    /** A number and its key. */
    public record NumberAndKey(String number, String key) {}

    /** Those that the forms of an opened page carry hidden; empty on any other request. */
    public Optional<NumberAndKey> posted() {
        var number = request.getParameter("numero");
        var key = request.getParameter("clave");
        return number != null && key != null && request.getMethod().equals("POST")
                ? Optional.of(new NumberAndKey(number, key))
                : Optional.empty();
    }

    /**
     * Looks, unless it has to wait: then the page says so, and answers 429.
     *
     * @param number as the room writes it, whatever way it was typed
     */
    public <T> Optional<T> look(String number, Supplier<Optional<T>> behindTheDoor) {
        var from = addresses.limitKey(request);
        var wait = wrong.wait(number, from);
        if (!wait.isZero() || !limits.admits(LOOKS_OF_AN_ADDRESS, from)) {
            errors.general("seguimiento.index.error.wait", Math.max(1, (wait.toSeconds() + 59) / 60));
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(TOO_MANY_REQUESTS);
            return Optional.empty();
        }
        var found = behindTheDoor.get();
        if (found.isEmpty()) {
            wrong.miss(number, from);
        }
        return found;
    }
}
