package pe.cumbe.procedure;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.LegalTerm;
import pe.cumbe.shared.Slug;

/**
 * What an office offers to do for whoever asks, under one code of the TUPA and one address of the portal. What it asks
 * for, how long it takes and what silence means are in its revisions: the last one is in force, and each case stays with
 * the one it was filed by. Its code and its address never change.
 */
@Entity
@Table(name = "procedure_offered")
@LegalTerm("procedimiento")
public class Procedure {

    /** A text was published: the first one, or one that differs from the one before. */
    public record Revised(ProcedureCode code, int revision) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "code")
    private ProcedureCode code;

    @Column(name = "slug")
    private String slug;

    @Column(name = "current_revision")
    private int currentRevision;

    @OneToMany(mappedBy = "procedure", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<ProcedureRevision> revisions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Procedure() {} // for JPA

    public Procedure(ProcedureCode code, Slug slug, ProcedureSheet first, Instant now) {
        this.code = code;
        this.slug = slug.value();
        add(first, now);
    }

    public ProcedureCode code() {
        return code;
    }

    public Slug slug() {
        return new Slug(slug);
    }

    /** The text in force. */
    public ProcedureRevision current() {
        return revisions.get(revisions.size() - 1);
    }

    public Optional<ProcedureRevision> revision(int number) {
        return revisions.stream()
                .filter(revision -> revision.number() == number)
                .findFirst();
    }

    /** Publishes another text; the one in force, word for word, publishes nothing and gives empty. */
    public Optional<Revised> publish(ProcedureSheet sheet, Instant now) {
        if (current().sheet().equals(sheet)) {
            return Optional.empty();
        }
        return Optional.of(add(sheet, now));
    }

    private Revised add(ProcedureSheet sheet, Instant now) {
        currentRevision++;
        revisions.add(new ProcedureRevision(this, currentRevision, sheet, now));
        return new Revised(code, currentRevision);
    }
}
