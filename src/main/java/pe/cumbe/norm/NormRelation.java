package pe.cumbe.norm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.LegalTerm;

/**
 * What one norm does to another: amends, repeals, annuls, approves. Either end may be a norm this portal does not hold;
 * it is then known by its external name and its denomination.
 */
@Entity
@Table(name = "norm_relation")
@LegalTerm("relación entre normas")
public class NormRelation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "from_external_id")
    private String from;

    @Enumerated(EnumType.STRING)
    private RelationKind kind;

    @Column(name = "to_external_id")
    private @Nullable String to;

    /** The norm acted upon, as the acting norm names it. */
    @Column(name = "to_denomination")
    private String toDenomination;

    private @Nullable String articles;

    @Column(name = "effective_on")
    private @Nullable LocalDate effectiveOn;

    @SuppressWarnings("NullAway.Init")
    protected NormRelation() {} // for JPA

    NormRelation(RecordRelation request) {
        this.from = request.from();
        this.kind = request.kind();
        this.to = request.to();
        this.toDenomination = request.toDenomination();
        this.articles = request.articles();
        this.effectiveOn = request.effectiveOn();
    }

    /** One of its ends is known by another external id from now on. */
    void rename(String was, String now) {
        this.from = from.equals(was) ? now : from;
        this.to = was.equals(to) ? now : to;
    }

    /** Whether it is what the request asks to record. */
    boolean says(RecordRelation request) {
        return kind == request.kind()
                && Objects.equals(to, request.to())
                && (to != null || toDenomination.equals(request.toDenomination()))
                && Objects.equals(articles, request.articles())
                && Objects.equals(effectiveOn, request.effectiveOn());
    }

    public String from() {
        return from;
    }

    public RelationKind kind() {
        return kind;
    }

    public Optional<String> to() {
        return Optional.ofNullable(to);
    }

    public String toDenomination() {
        return toDenomination;
    }

    public Optional<String> articles() {
        return Optional.ofNullable(articles);
    }

    public Optional<LocalDate> effectiveOn() {
        return Optional.ofNullable(effectiveOn);
    }
}
