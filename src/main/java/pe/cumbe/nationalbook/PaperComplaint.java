package pe.cumbe.nationalbook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.Rejected;

/**
 * A reclamo that came on paper or by other means, until somebody copied it to the national book with its own code. What
 * it says stays on its sheet; here are the code and the days.
 */
@Entity
@Table(name = "paper_complaint")
public class PaperComplaint {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private AgencyCode agency;

    private String code;

    @Enumerated(EnumType.STRING)
    private PaperMeans means;

    private String seat;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "copied_on")
    private @Nullable LocalDate copiedOn;

    @Column(name = "national_number")
    private @Nullable String nationalNumber;

    @Column(name = "entered_by")
    @SuppressWarnings("UnusedVariable") // read by people
    private String enteredBy;

    @Column(name = "moved_at")
    @SuppressWarnings("UnusedVariable")
    private Instant movedAt;

    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected PaperComplaint() {} // for JPA

    PaperComplaint(NewPaper asked, LocalDate dueOn, String enteredBy, Instant now) {
        this.agency = asked.agency();
        this.code = asked.code().strip();
        this.means = asked.means();
        this.seat = asked.seat().strip();
        this.receivedOn = asked.receivedOn();
        this.dueOn = dueOn;
        this.enteredBy = enteredBy;
        this.movedAt = now;
        this.demo = asked.demo();
    }

    void copied(String number, LocalDate on, Instant now) {
        if (copiedOn != null) {
            throw new Rejected(BookReason.ALREADY_COPIED);
        }
        copiedOn = on;
        nationalNumber = number;
        movedAt = now;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    String seat() {
        return seat;
    }

    boolean isDemo() {
        return demo;
    }

    PaperRow row(LocalDate today, BookDays days) {
        return new PaperRow(
                agency,
                code,
                means,
                seat,
                receivedOn,
                dueOn,
                copiedOn,
                nationalNumber,
                copiedOn != null ? null : Integer.valueOf(days.remaining(today, dueOn)),
                demo);
    }
}
