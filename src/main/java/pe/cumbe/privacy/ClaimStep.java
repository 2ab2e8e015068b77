package pe.cumbe.privacy;

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
import org.jspecify.annotations.Nullable;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.filing.SubmissionId;

/** One step in the life of a claim. Written once, never changed. */
@Entity
@Table(name = "data_claim_step")
public class ClaimStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Version
    @Column(name = "version")
    private long version;

    /** Read by the database alone. */
    @ManyToOne(optional = false)
    @JoinColumn(name = "claim_id")
    @SuppressWarnings("UnusedVariable")
    private DataClaim claim;

    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "verb")
    private ClaimVerb verb;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "actor")
    private String username;

    @Column(name = "words")
    private String words;

    @Column(name = "attachment")
    private @Nullable String attachment;

    @Column(name = "file_name")
    private @Nullable String fileName;

    @Column(name = "submission_id")
    private @Nullable SubmissionId submission;

    @SuppressWarnings("NullAway.Init")
    protected ClaimStep() {} // for JPA

    ClaimStep(
            DataClaim claim,
            int position,
            ClaimVerb verb,
            String words,
            @Nullable AttachmentView file,
            @Nullable SubmissionId sent,
            String username,
            Instant at) {
        this.claim = claim;
        this.position = position;
        this.verb = verb;
        this.words = words.strip();
        this.attachment = file == null ? null : file.id().value();
        this.fileName = file == null ? null : file.name();
        this.submission = sent;
        this.username = username;
        this.at = at;
    }

    boolean wasSentAs(SubmissionId sent) {
        return sent.equals(submission);
    }

    String username() {
        return username;
    }

    ClaimView.Event view() {
        return new ClaimView.Event(
                verb, at, words, attachment == null ? "" : attachment, fileName == null ? "" : fileName);
    }
}
