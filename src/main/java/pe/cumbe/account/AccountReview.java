package pe.cumbe.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.LegalTerm;

/** The head of a dependency said of everybody with a role there whether they go on. It never changes. */
@Entity
@Table(name = "account_review")
@LegalTerm("revisión de cuentas")
public class AccountReview {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private AgencyCode agency;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    @Column(name = "reviewed_at")
    @SuppressWarnings("UnusedVariable") // for whoever looks into it later
    private Instant reviewedAt;

    @Column(name = "reviewed_by")
    @SuppressWarnings("UnusedVariable") // the same
    private String reviewedBy;

    @Column(name = "reviewed_name")
    private String reviewedName;

    @SuppressWarnings("NullAway.Init")
    protected AccountReview() {} // for JPA

    AccountReview(AgencyCode agency, Actor head, LocalDate today, Instant now) {
        this.agency = agency;
        this.reviewedOn = today;
        this.reviewedAt = now;
        this.reviewedBy = head.username();
        this.reviewedName = head.displayName();
    }

    long id() {
        return Objects.requireNonNull(id, "not kept yet");
    }

    AgencyCode agency() {
        return agency;
    }

    LocalDate reviewedOn() {
        return reviewedOn;
    }

    String reviewedName() {
        return reviewedName;
    }
}
