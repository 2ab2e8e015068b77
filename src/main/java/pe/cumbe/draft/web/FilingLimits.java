package pe.cumbe.draft.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import pe.cumbe.shared.web.ClientAddresses;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.RateLimits;
import pe.cumbe.shared.web.RateLimits.Limit;

/**
 * How often things may be done in a filing: by draft, and by address only as loosely as a village needs that shares one.
 * Over a limit, the page comes back with all that was typed.
 */
@RequestScoped
public class FilingLimits {

    private static final Limit SAVES_OF_A_DRAFT = new Limit("draft-saves", 240, Duration.ofMinutes(10));
    private static final Limit DRAFTS_OF_AN_ADDRESS = new Limit("drafts-begun", 600, Duration.ofHours(1));
    private static final Limit KEYS_OF_AN_ADDRESS = new Limit("draft-keys", 60, Duration.ofMinutes(10));

    private final RateLimits limits;
    private final ClientAddresses addresses;
    private final HttpServletRequest request;
    private final CurrentDraft current;
    private final FilingSteps steps;
    private final PageErrors errors;

    @Inject
    public FilingLimits(
            RateLimits limits,
            ClientAddresses addresses,
            HttpServletRequest request,
            CurrentDraft current,
            FilingSteps steps,
            PageErrors errors) {
        this.limits = limits;
        this.addresses = addresses;
        this.request = request;
        this.current = current;
        this.steps = steps;
        this.errors = errors;
    }

    boolean admitsSave() {
        var draft = current.find();
        return draft.isEmpty()
                || admits(SAVES_OF_A_DRAFT, draft.orElseThrow().id().value());
    }

    boolean admitsStart() {
        return current.find().filter(draft -> !draft.submitted()).isPresent()
                || admits(DRAFTS_OF_AN_ADDRESS, addresses.limitKey(request));
    }

    boolean admitsKey() {
        return admits(KEYS_OF_AN_ADDRESS, addresses.limitKey(request));
    }

    private boolean admits(Limit limit, String key) {
        if (limits.admits(limit, key)) {
            return true;
        }
        errors.general("shared.limit");
        steps.status(429);
        return false;
    }
}
