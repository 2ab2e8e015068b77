package pe.cumbe.norm;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why and since when a norm is no longer shown; empty while it is. */
@Embeddable
class Withdrawal {

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate day;

    @Column(name = "withdrawn_reason")
    private @Nullable String reason;

    /** Empty. */
    Withdrawal() {}

    Withdrawal(LocalDate day, String reason) {
        this.day = day;
        this.reason = reason;
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
