package pe.cumbe.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who asked for a role, who granted it, and when; null in the rows of before that was written down. */
@Embeddable
class Asking {

    @Column(name = "asked_by")
    private @Nullable String askedBy;

    @Column(name = "granted_by")
    private @Nullable String grantedBy;

    @Column(name = "granted_at")
    private @Nullable Instant grantedAt;

    Asking() {} // for JPA, and for what nobody wrote down

    Asking(@Nullable String askedBy, String grantedBy, Instant grantedAt) {
        this.askedBy = askedBy;
        this.grantedBy = grantedBy;
        this.grantedAt = grantedAt;
    }

    @Nullable String askedBy() {
        return askedBy;
    }

    @Nullable String grantedBy() {
        return grantedBy;
    }

    @Nullable Instant grantedAt() {
        return grantedAt;
    }
}
