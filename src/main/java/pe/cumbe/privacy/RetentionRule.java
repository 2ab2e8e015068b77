package pe.cumbe.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.Confidence;

/** How long a kind of personal datum is kept. */
@Entity
@Table(name = "retention_rule")
public class RetentionRule {

    @Id
    @Column(name = "kind")
    private String kind;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "position")
    private int position;

    @Column(name = "name")
    private String name;

    @Column(name = "days")
    private @Nullable Integer days;

    @Column(name = "source")
    private String source;

    @Enumerated(EnumType.STRING)
    @Column(name = "confidence")
    private Confidence confidence;

    @Column(name = "note")
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected RetentionRule() {} // for JPA

    @SuppressWarnings("NullAway.Init") // told a line below
    public RetentionRule(int position, View told) {
        this.kind = told.kind();
        tell(position, told);
    }

    /** Says what the content says of it now. */
    final void tell(int position, View told) {
        this.position = position;
        this.name = told.name();
        this.days = told.days();
        this.source = told.source();
        this.confidence = told.confirmed() ? Confidence.CONFIRMED : Confidence.TO_CONFIRM;
        this.note = told.note().isEmpty() ? null : told.note();
    }

    /**
     * A rule.
     *
     * @param days since the last change; null while nobody knows
     * @param confirmed only then anything is erased
     */
    public record View(
            String kind, String name, @Nullable Integer days, String source, boolean confirmed, String note) {

        public boolean isApplied() {
            return confirmed && days != null;
        }
    }

    int position() {
        return position;
    }

    View view() {
        return new View(kind, name, days, source, confidence.isConfirmed(), note == null ? "" : note);
    }
}
