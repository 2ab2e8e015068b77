package pe.cumbe.kiosk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.LegalTerm;

/** One period in which a kiosk is certified, first and last day included, unless it is suspended before. */
@Entity
@Table(name = "kiosk_certification")
@LegalTerm("certificación")
public class Certification {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "number")
    private String number;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;

    @Column(name = "suspended_on")
    private @Nullable LocalDate suspendedOn;

    @Column(name = "suspended_reason")
    private @Nullable String suspendedReason;

    @SuppressWarnings("NullAway.Init")
    protected Certification() {} // for JPA

    Certification(String number, LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a certification ends after it begins: " + number);
        }
        this.number = number;
        this.from = from;
        this.until = until;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until) && (suspendedOn == null || day.isBefore(suspendedOn));
    }

    /** From that day on the kiosk may not file; the period itself stays as it was written. */
    void suspend(LocalDate day, String reason) {
        suspendedOn = day;
        suspendedReason = reason;
    }

    @Nullable LocalDate suspendedOn() {
        return suspendedOn;
    }

    @Nullable String suspendedReason() {
        return suspendedReason;
    }

    LocalDate until() {
        return until;
    }

    String number() {
        return number;
    }
}
