package pe.cumbe.norm;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days of a norm; any of them may not be known. */
@Embeddable
class NormDays {

    @Column(name = "signed_on")
    private @Nullable LocalDate signedOn;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    @Column(name = "in_force_from")
    private @Nullable LocalDate inForceFrom;

    /** None is known. */
    NormDays() {}

    NormDays(LoadNorm load) {
        this.signedOn = load.signedOn();
        this.publishedOn = load.publishedOn();
        this.inForceFrom = load.inForceFrom();
    }

    /** Where they leave a norm of ours, as long as no other norm acts on it. */
    NormStatus standing(LocalDate today) {
        if (inForceFrom == null) {
            return NormStatus.UNVERIFIED;
        }
        return inForceFrom.isAfter(today) ? NormStatus.PUBLISHED : NormStatus.IN_FORCE;
    }

    Optional<LocalDate> signedOn() {
        return Optional.ofNullable(signedOn);
    }

    Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    Optional<LocalDate> inForceFrom() {
        return Optional.ofNullable(inForceFrom);
    }
}
