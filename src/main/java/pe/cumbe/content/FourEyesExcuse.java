package pe.cumbe.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.LegalTerm;

/** For a time, in a dependency too small for two people, whoever writes may publish too. It ends by itself. */
@Entity
@Table(name = "content_excuse")
@LegalTerm("dispensa de cuatro ojos")
public class FourEyesExcuse {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // of the database
    private @Nullable Long id;

    private AgencyCode agency;
    private String reason;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected FourEyesExcuse() {} // for JPA

    FourEyesExcuse(AgencyCode agency, String reason, LocalDate lastDay, String givenBy, Instant now) {
        this.agency = agency;
        this.reason = reason;
        this.lastDay = lastDay;
        this.givenBy = givenBy;
        this.givenAt = now;
    }

    void end(Instant now) {
        endedAt = now;
    }

    AgencyCode agency() {
        return agency;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    boolean isInForce(LocalDate today) {
        return endedAt == null && !today.isAfter(lastDay);
    }

    ExcuseView view() {
        return new ExcuseView(reason, lastDay, givenBy, givenAt);
    }
}
