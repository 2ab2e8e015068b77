package pe.cumbe.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/**
 * A line of the register as the database puts it together: requests and direct accesses, without a column of who asked. It
 * is a view, so it is read and never written.
 */
@Entity
@Table(name = "access_register_line")
public class RegisterLine {

    @Id
    @Column(name = "number")
    private AccessNumber number;

    @Column(name = "agency")
    private AgencyCode agency;

    /** Seen at the window, without a form. */
    @Column(name = "direct")
    private boolean direct;

    @Column(name = "company")
    private boolean company;

    @Column(name = "summary")
    private String summary;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    @Column(name = "term_used")
    private @Nullable Integer termUsed;

    @Column(name = "extended")
    private boolean extended;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private AccessStatus status;

    @Column(name = "answered_late")
    private boolean answeredLate;

    @Column(name = "refused")
    private boolean refused;

    @Enumerated(EnumType.STRING)
    @Column(name = "ground")
    private @Nullable DenialGround ground;

    @Column(name = "delay")
    private @Nullable String delay;

    @Column(name = "demo")
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected RegisterLine() {} // for JPA

    RegisterRow row() {
        return new RegisterRow(
                number,
                agency,
                direct,
                company,
                summary,
                filedAt,
                answeredOn,
                termUsed,
                extended,
                status,
                AnswerType.of(status, answeredOn != null, refused, answeredLate),
                ground,
                delay == null ? "" : delay,
                demo);
    }
}
