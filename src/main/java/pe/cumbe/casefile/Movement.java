package pe.cumbe.casefile;

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
import pe.cumbe.shared.LegalTerm;

/** One step in the life of a case: who, in which role, when, why, with which paper. Written once, never changed. */
@Entity
@Table(name = "case_movement")
@LegalTerm("pase")
public class Movement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Version
    @Column(name = "version")
    private long version;

    /** Read by the database alone. */
    @ManyToOne(optional = false)
    @JoinColumn(name = "case_id")
    @SuppressWarnings("UnusedVariable")
    private CaseFile caseFile;

    /** Place in the history, from 1. */
    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private MovementKind kind;

    @Column(name = "happened_at")
    private Instant at;

    /** Username of the officer; empty for the person, {@code sistema} for the law itself. */
    @Column(name = "actor")
    private String username;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "actor_role")
    private String role;

    /** The dependency where it happened. */
    @Column(name = "agency")
    private AgencyCode agency;

    @Column(name = "reason")
    private @Nullable String reason;

    /** Number of the paper it rests on. */
    @Column(name = "document")
    private @Nullable String document;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_after")
    private CaseStatus status;

    @Column(name = "due_before")
    private @Nullable LocalDate dueBefore;

    @Column(name = "due_after")
    private @Nullable LocalDate dueAfter;

    /** Of what the person sent; unique, so that sending twice counts once. */
    @Column(name = "submission_id")
    private @Nullable SubmissionId submission;

    @SuppressWarnings("NullAway.Init")
    protected Movement() {} // for JPA

    Movement(
            CaseFile caseFile,
            int position,
            MovementKind kind,
            Stamp stamp,
            @Nullable String reason,
            @Nullable String document,
            @Nullable LocalDate dueBefore,
            @Nullable LocalDate dueAfter) {
        this.caseFile = caseFile;
        this.position = position;
        this.kind = kind;
        this.at = stamp.at();
        this.username = stamp.actor().username();
        this.actorName = stamp.actor().displayName();
        this.role = stamp.role();
        this.agency = caseFile.heldBy();
        this.reason = reason;
        this.document = document;
        this.status = caseFile.status();
        this.dueBefore = dueBefore;
        this.dueAfter = dueAfter;
    }

    void sentAs(SubmissionId sent) {
        this.submission = sent;
    }

    public int position() {
        return position;
    }

    public MovementKind kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }

    public String username() {
        return username;
    }

    public String actorName() {
        return actorName;
    }

    public String role() {
        return role;
    }

    public AgencyCode agency() {
        return agency;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<String> document() {
        return Optional.ofNullable(document);
    }

    public CaseStatus status() {
        return status;
    }

    public Optional<LocalDate> dueBefore() {
        return Optional.ofNullable(dueBefore);
    }

    public Optional<LocalDate> dueAfter() {
        return Optional.ofNullable(dueAfter);
    }

    public Optional<SubmissionId> submission() {
        return Optional.ofNullable(submission);
    }
}
