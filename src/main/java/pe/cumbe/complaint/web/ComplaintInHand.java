package pe.cumbe.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.complaint.ComplaintFollowUp;
import pe.cumbe.complaint.ComplaintFollowUpDesk;
import pe.cumbe.complaint.ComplaintNumber;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.tracking.web.GuardedLook;

/** The complaint this request opened, by number and key, typed or carried hidden in the forms of the page. */
@RequestScoped
public class ComplaintInHand {

    private final ComplaintFollowUpDesk desk;
    private final GuardedLook guarded;
    private final PageErrors errors;

    private boolean sought;
    private String number = "";
    private String key = "";
    private @Nullable ComplaintFollowUp view;

    @Inject
    public ComplaintInHand(ComplaintFollowUpDesk desk, GuardedLook guarded, PageErrors errors) {
        this.desk = desk;
        this.guarded = guarded;
        this.errors = errors;
    }

    /** The one whose forms were posted, before any field is read. */
    Optional<ComplaintFollowUp> find() {
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
            errors.general("reclamos.seguimiento.error.unknown");
        }
    }

    void now(ComplaintFollowUp next) {
        view = next;
    }

    private void look(String typedNumber, String typedKey) {
        var what = ComplaintNumber.read(typedNumber).map(ComplaintNumber::value).orElse("R");
        view = guarded.look(what, () -> desk.follow(typedNumber, typedKey)).orElse(null);
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
