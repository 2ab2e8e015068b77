package pe.cumbe.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.Rejected;

/** The movements of a case and the documents each brought: how one is noted. Which may be noted when is {@link CaseFile}. */
@MappedSuperclass
public abstract class CaseHistory extends CaseRecord {

    /** Changes with every movement, and so does the version. */
    @Column(name = "moved_at")
    private Instant movedAt;

    @OneToMany(mappedBy = "caseFile", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<Movement> movements = new ArrayList<>();

    @OneToMany(mappedBy = "caseFile", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<CaseDocument> documents = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected CaseHistory() {} // for JPA

    CaseHistory(
            CaseNumber number,
            SubmitRequest from,
            SubmissionChannel channel,
            CaseSubject subject,
            CaseTerms terms,
            Stamp stamp) {
        super(number, from, channel, subject, terms, stamp);
        this.movedAt = stamp.at();
    }

    /** The case these are of. */
    abstract CaseFile self();

    /** In the order they happened. */
    public List<Movement> movements() {
        return List.copyOf(movements);
    }

    public List<FiledDocument> files() {
        return documents.stream().map(CaseDocument::filed).toList();
    }

    /** What came with one movement. */
    public List<FiledDocument> filesOf(Movement movement) {
        return documents.stream()
                .filter(document -> document.movement() == movement.position())
                .map(CaseDocument::filed)
                .toList();
    }

    /** What the person sent earlier under that id, if it was sent. */
    public Optional<Movement> sentAs(SubmissionId sent) {
        return movements.stream()
                .filter(movement -> movement.submission().filter(sent::equals).isPresent())
                .findFirst();
    }

    final CaseFile.Moved receive(MovementKind kind, CaseFile.Sent sent, Stamp stamp, @Nullable LocalDate before) {
        var text = sent.text().strip();
        var moved = note(kind, stamp, before, text.isEmpty() ? null : text, null);
        movements.get(movements.size() - 1).sentAs(sent.submission());
        keep(sent.files());
        return moved;
    }

    final void become(CaseStatus next) {
        if (!status.canBecome(next)) {
            throw new Rejected(CaseReason.NOT_NOW);
        }
        status = next;
    }

    final void requireStatus(CaseStatus needed, CaseReason otherwise) {
        if (status != needed) {
            throw new Rejected(otherwise);
        }
    }

    final void moveTo(AgencyCode next, String nextOffice) {
        heldBy = next;
        office = nextOffice.strip();
        sight.add(next.value());
    }

    final CaseFile.Moved note(
            MovementKind kind,
            Stamp stamp,
            @Nullable LocalDate dueBefore,
            @Nullable String reason,
            @Nullable String document) {
        var statusBefore = movements.isEmpty()
                ? CaseStatus.DRAFT
                : movements.get(movements.size() - 1).status();
        movedAt = stamp.at();
        movements.add(new Movement(self(), movements.size() + 1, kind, stamp, reason, document, dueBefore, due()));
        return new CaseFile.Moved(number, heldBy, kind, statusBefore, status);
    }

    final void keep(List<FiledDocument> files) {
        for (var file : files) {
            documents.add(new CaseDocument(self(), documents.size() + 1, movements.size(), file));
        }
    }

    final @Nullable LocalDate due() {
        return clock.dueOn().orElse(null);
    }

    static String required(String text) {
        if (text.isBlank()) {
            throw new Rejected(CaseReason.REASON_MISSING);
        }
        return text.strip();
    }
}
