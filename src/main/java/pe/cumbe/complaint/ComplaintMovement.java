package pe.cumbe.complaint;

import jakarta.persistence.Column;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.filing.SubmissionId;

/** One step in the life of a complaint: who, in which role, when, with which words. Written once; only its words go, when what is
 * personal of the complaint is erased. */
@Entity
@Table(name = "complaint_movement")
public class ComplaintMovement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    /** Read by the database alone. */
    @ManyToOne(optional = false)
    @JoinColumn(name = "complaint_id")
    @SuppressWarnings("UnusedVariable")
    private Complaint complaint;

    private int position;

    @Enumerated(EnumType.STRING)
    private ComplaintAct act;

    @Column(name = "happened_at")
    private Instant at;

    /** Username of the officer; empty for the person, {@code sistema} for the law itself. */
    private String actor;

    @Column(name = "actor_role")
    @SuppressWarnings("UnusedVariable") // read by people
    private String role;

    private AgencyCode agency;

    private @Nullable String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_after")
    private ComplaintStatus status;

    @Column(name = "due_after")
    @SuppressWarnings("UnusedVariable") // read by people
    private LocalDate dueAfter;

    /** Of what the person sent; unique, so that sending twice counts once. */
    @Column(name = "submission_id")
    private @Nullable SubmissionId submission;

    @SuppressWarnings("NullAway.Init")
    protected ComplaintMovement() {} // for JPA

    ComplaintMovement(Complaint complaint, int position, ComplaintAct act, Hand hand, @Nullable String words) {
        this.complaint = complaint;
        this.position = position;
        this.act = act;
        this.at = hand.at();
        this.actor = hand.actor().username();
        this.role = hand.role();
        this.agency = complaint.heldBy();
        this.words = words;
        this.status = complaint.status();
        this.dueAfter = complaint.clock().dueOn();
    }

    /** What it said is erased with the rest. */
    void erase() {
        words = null;
    }

    void sentAs(SubmissionId sent) {
        this.submission = sent;
    }

    boolean wasSentAs(SubmissionId sent) {
        return sent.equals(submission);
    }

    int position() {
        return position;
    }

    ComplaintStatus status() {
        return status;
    }

    ComplaintAct act() {
        return act;
    }

    Instant at() {
        return at;
    }

    String actor() {
        return actor;
    }

    AgencyCode agency() {
        return agency;
    }

    Optional<String> words() {
        return Optional.ofNullable(words);
    }
}
