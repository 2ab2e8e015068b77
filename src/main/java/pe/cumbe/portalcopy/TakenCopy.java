package pe.cumbe.portalcopy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import pe.cumbe.agency.AgencyCode;

/** The copy that a dependency was given. Written once: nothing is taken over what it has. */
@Entity
@Table(name = "taken_copy")
@SuppressWarnings("UnusedVariable") // who and when are for whoever asks the database
public class TakenCopy {

    @Id
    private AgencyCode agency;

    private String sha256;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "taken_at")
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected TakenCopy() {} // for JPA

    TakenCopy(AgencyCode agency, String sha256, String takenBy, Instant takenAt) {
        this.agency = agency;
        this.sha256 = sha256;
        this.takenBy = takenBy;
        this.takenAt = takenAt;
    }

    AgencyCode agency() {
        return agency;
    }

    String sha256() {
        return sha256;
    }
}
