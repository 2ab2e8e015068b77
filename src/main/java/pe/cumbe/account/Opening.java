package pe.cumbe.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who asked for an account, who opened it, and when. */
@Embeddable
class Opening {

    @Column(name = "asked_by")
    private @Nullable String askedBy;

    /** Null in the rows of before that was written down. */
    @Column(name = "opened_by")
    private @Nullable String openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    protected Opening() {} // for JPA

    Opening(@Nullable String askedBy, String openedBy, Instant openedAt) {
        this.askedBy = askedBy;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
    }

    @Nullable String askedBy() {
        return askedBy;
    }

    @Nullable String openedBy() {
        return openedBy;
    }

    Instant openedAt() {
        return openedAt;
    }
}
