package pe.cumbe.tracking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.tracking.TrackingDesk;
import pe.cumbe.tracking.TrackingView;

/**
 * The case that number and key open in this request: those typed just now, or those that the forms of an opened case
 * carry hidden.
 */
@RequestScoped
public class CaseInHand {

    private final TrackingDesk desk;
    private final GuardedLook guarded;
    private final PageErrors errors;

    private boolean sought;
    private String number = "";
    private String key = "";
    private @Nullable TrackingView view;

    @Inject
    public CaseInHand(TrackingDesk desk, GuardedLook guarded, PageErrors errors) {
        this.desk = desk;
        this.guarded = guarded;
        this.errors = errors;
    }

    /** The case whose forms were posted, before any field is read. */
    Optional<TrackingView> find() {
        if (!sought) {
            sought = true;
            guarded.posted().ifPresent(hidden -> look(hidden.number(), hidden.key()));
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
        view = guarded.look(typedNumber, () -> desk.track(typedNumber, typedKey))
                .orElse(null);
        if (view != null) {
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
