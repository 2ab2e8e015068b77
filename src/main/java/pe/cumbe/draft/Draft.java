package pe.cumbe.draft;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.LegalTerm;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.Slug;

/**
 * What somebody began to fill in. Each step saves its answers; the last save of a field wins. Filed, it changes no more
 * and only shows its receipt. Thirty days after the last change it is erased, with whatever was in it.
 */
@Entity
@Table(name = "case_draft")
@LegalTerm("borrador de solicitud")
public class Draft {

    /** Days a draft is kept after the last change. */
    public static final int DAYS_KEPT = 30;

    private static final int MOST_ANSWERS = 100;
    private static final int LONGEST_FIELD = 80;
    private static final int LONGEST_ANSWER = 20_000;
    private static final int MOST_FILES = 40;

    @Id
    @Column(name = "id")
    private String id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "resume_seal")
    private String resumeSeal;

    @Column(name = "resume_attempt")
    private int resumeAttempt;

    @Column(name = "submission_id")
    private SubmissionId submission;

    @Column(name = "procedure_slug")
    private String procedure;

    @Column(name = "agency")
    private @Nullable AgencyCode agency;

    @ElementCollection
    @CollectionTable(name = "case_draft_answer", joinColumns = @JoinColumn(name = "draft_id"))
    @MapKeyColumn(name = "field")
    @Column(name = "answer")
    private Map<String, String> answers = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "case_draft_file", joinColumns = @JoinColumn(name = "draft_id"))
    @OrderColumn(name = "position")
    private List<DraftFileEntry> files = new ArrayList<>();

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "submitted")
    private boolean submitted;

    @SuppressWarnings("NullAway.Init")
    protected Draft() {} // for JPA

    Draft(DraftId id, String resumeSeal, int resumeAttempt, Slug procedure, @Nullable AgencyCode agency, Instant now) {
        this.id = id.value();
        this.resumeSeal = resumeSeal;
        this.resumeAttempt = resumeAttempt;
        this.submission = SubmissionId.fresh();
        this.procedure = procedure.value();
        this.agency = agency;
        this.savedAt = now;
    }

    void save(Map<String, String> step, Instant now) {
        open(now);
        step.forEach((field, answer) -> {
            if (field.length() > LONGEST_FIELD || answer.length() > LONGEST_ANSWER) {
                throw new Rejected(DraftReason.TOO_MUCH);
            }
            answers.put(field, answer);
        });
        if (answers.size() > MOST_ANSWERS) {
            throw new Rejected(DraftReason.TOO_MUCH);
        }
    }

    void choose(AgencyCode chosen, Instant now) {
        open(now);
        agency = chosen;
    }

    void attach(DraftView.DraftFile file, Instant now) {
        open(now);
        files.removeIf(known -> known.file().requirement().equals(file.requirement()));
        if (files.size() == MOST_FILES) {
            throw new Rejected(DraftReason.TOO_MUCH);
        }
        files.add(new DraftFileEntry(file));
    }

    void detach(String attachment, Instant now) {
        open(now);
        files.removeIf(known -> known.file().id().value().equals(attachment));
    }

    /** It was filed: its answers are in the case now, and are kept here no longer. */
    void submitted(Instant now) {
        submitted = true;
        savedAt = now;
        answers.clear();
        files.clear();
    }

    boolean isAlive(Instant now) {
        return now.isBefore(expiresAt());
    }

    DraftId id() {
        return new DraftId(id);
    }

    String resumeSeal() {
        return resumeSeal;
    }

    SubmissionId submission() {
        return submission;
    }

    DraftView view(DraftKeys keys) {
        return new DraftView(
                id(),
                keys.key(id(), resumeAttempt).value(),
                new Slug(procedure),
                agency,
                answers,
                files.stream().map(DraftFileEntry::file).toList(),
                submission,
                savedAt,
                expiresAt(),
                submitted);
    }

    private Instant expiresAt() {
        return savedAt.plus(Duration.ofDays(DAYS_KEPT));
    }

    private void open(Instant now) {
        if (submitted) {
            throw new Rejected(DraftReason.ALREADY_SUBMITTED);
        }
        savedAt = now;
    }
}
