package pe.cumbe.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.LegalTerm;

/**
 * A role an account holds from one day until another, both included, by the date in Lima. Revoking takes effect at
 * once; the row stays, because it says who could do what on a given day.
 */
@Entity
@Table(name = "role_grant")
@LegalTerm("rol concedido (función)")
public class RoleGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id")
    @SuppressWarnings("UnusedVariable") // read by queries only
    private Account account;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable AgencyCode agency;
    private @Nullable String kiosk;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "until_date")
    private @Nullable LocalDate until;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    /** Null in a row of before it was written down. */
    @Embedded
    private @Nullable Asking asking;

    private String code;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected RoleGrant() {} // for JPA

    @SuppressWarnings("NullAway.Init")
    RoleGrant(Account account, GrantRole wanted, String by, Instant now) {
        this.account = account;
        this.role = wanted.role();
        this.agency = wanted.agency();
        this.kiosk = wanted.kiosk();
        this.from = wanted.from();
        this.until = wanted.until();
        this.asking = new Asking(wanted.askedBy(), by, now);
        this.code = UUID.randomUUID().toString();
    }

    public Role role() {
        return role;
    }

    /** Names this grant on a screen; says nothing by itself. */
    public String code() {
        return code;
    }

    public boolean inForceOn(LocalDate day) {
        return revokedAt == null && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether it still gives, or will give, the same role over the same days or part of them. */
    boolean overlaps(GrantRole other) {
        return revokedAt == null
                && role == other.role()
                && java.util.Objects.equals(agency, other.agency())
                && java.util.Objects.equals(kiosk, other.kiosk())
                && (until == null || !until.isBefore(other.from()))
                && (other.until() == null || !other.until().isBefore(from));
    }

    boolean isOf(AgencyCode place) {
        return place.equals(agency);
    }

    /** Whether it gives something after that day. */
    boolean outlives(LocalDate day) {
        return revokedAt == null && (until == null || until.isAfter(day));
    }

    /** Ends on that day at the latest; one that would begin later never does. It is never made longer. */
    void endBy(LocalDate day, Instant now) {
        if (outlives(day)) {
            if (from.isAfter(day)) {
                revokedAt = now;
            } else {
                until = day;
            }
        }
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    Grant asGrant() {
        return new Grant(role, agency, kiosk);
    }

    RoleGrantRow asRow(LocalDate today) {
        var state = revokedAt != null
                ? GrantState.REVOKED
                : today.isBefore(from)
                        ? GrantState.TO_COME
                        : inForceOn(today) ? GrantState.IN_FORCE : GrantState.EXPIRED;
        var told = asking == null ? new Asking() : asking;
        return new RoleGrantRow(
                code, role, agency, kiosk, from, until, state, told.askedBy(), told.grantedBy(), told.grantedAt());
    }

    /** As the record of acts writes it: {@code RECEPTION DRE 2026-03-09..2026-12-31}. */
    String inWords() {
        return role + (agency == null ? "" : " " + agency) + (kiosk == null ? "" : " " + kiosk) + " " + from + ".."
                + (until == null ? "" : until);
    }
}
