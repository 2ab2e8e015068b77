package pe.cumbe.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** For some days an account lets nobody in, for a reason; empty when it was never suspended or that was lifted. */
@Embeddable
class Suspension {

    /** The last of these days, in Lima. */
    @Column(name = "suspended_until")
    private @Nullable LocalDate lastDay;

    @Column(name = "suspended_reason")
    private @Nullable String reason;

    /** Empty. */
    Suspension() {}

    Suspension(LocalDate lastDay, String reason) {
        this.lastDay = lastDay;
        this.reason = reason;
    }

    boolean isOn(LocalDate today) {
        return lastDay != null && !today.isAfter(lastDay);
    }

    @Nullable LocalDate lastDay(LocalDate today) {
        return isOn(today) ? lastDay : null;
    }

    @Nullable String reason(LocalDate today) {
        return isOn(today) ? reason : null;
    }

    /** As the record of acts writes it; empty when it is over. */
    Optional<String> inWords(LocalDate today) {
        return isOn(today) ? Optional.of(lastDay + ": " + reason) : Optional.empty();
    }
}
