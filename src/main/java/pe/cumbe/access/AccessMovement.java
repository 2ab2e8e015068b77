package pe.cumbe.access;

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

/** One step in the life of a request for information. Written once; its words go when its time has passed, the step stays. */
@Entity
@Table(name = "access_movement")
public class AccessMovement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Version
    @Column(name = "version")
    private long version;

    /** Read by the database alone. */
    @ManyToOne(optional = false)
    @JoinColumn(name = "request_id")
    @SuppressWarnings("UnusedVariable")
    private AccessRequest request;

    /** Place in the history, from 1. */
    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "verb")
    private AccessVerb verb;

    @Column(name = "happened_at")
    private Instant at;

    /** Username of the officer; empty for the person, {@code sistema} for the law itself. */
    @Column(name = "actor")
    private String username;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "agency")
    private AgencyCode agency;

    @Column(name = "words")
    private @Nullable String words;

    @Column(name = "document")
    private @Nullable String document;

    /** The day of a paper that the person gave in at the window; null for the rest. */
    @Column(name = "paper_on")
    private @Nullable LocalDate paperOn;

    /** After the term of the law. */
    @Column(name = "late")
    private boolean late;

    /** Of what the person sent; unique, so that sending twice counts once. */
    @Column(name = "submission_id")
    private @Nullable SubmissionId submission;

    @SuppressWarnings("NullAway.Init")
    protected AccessMovement() {} // for JPA

    AccessMovement(AccessRequest request, int position, AccessVerb verb, Deed deed, boolean late, AccessStamp stamp) {
        this.request = request;
        this.position = position;
        this.verb = verb;
        this.at = stamp.at();
        this.username = stamp.actor().username();
        this.actorName = stamp.actor().displayName();
        this.agency = request.agency();
        this.words = deed.text().isBlank() ? null : deed.text().strip();
        this.document = deed.document().isBlank() ? null : deed.document().strip();
        this.paperOn = deed.day();
        this.late = late;
    }

    void sentAs(SubmissionId sent) {
        submission = sent;
    }

    boolean wasSentAs(SubmissionId sent) {
        return sent.equals(submission);
    }

    /** What may name the person: the words, the paper, and what the person sent it as. */
    void erase() {
        words = null;
        document = null;
        submission = null;
    }

    int position() {
        return position;
    }

    AccessVerb verb() {
        return verb;
    }

    Instant at() {
        return at;
    }

    String actorName() {
        return actorName;
    }

    AgencyCode agency() {
        return agency;
    }

    String words() {
        return words == null ? "" : words;
    }

    String document() {
        return document == null ? "" : document;
    }

    Optional<LocalDate> paperOn() {
        return Optional.ofNullable(paperOn);
    }

    boolean isLate() {
        return late;
    }
}
