package pe.cumbe.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.Confidence;

/** A term of the law as a row: its code says which one it is; the rest may be corrected by a later load. */
@Entity
@Table(name = "statutory_term")
public class StatutoryTermEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "code")
    private TermCode code;

    @Column(name = "subject")
    private String subject;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private StatutoryTermKind kind;

    @Column(name = "amount")
    private @Nullable Integer amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit")
    private @Nullable TermUnit unit;

    @Column(name = "additional_amount")
    private @Nullable Integer additionalAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "additional_unit")
    private @Nullable TermUnit additionalUnit;

    @Column(name = "maximum")
    private @Nullable Integer maximum;

    @Column(name = "extension")
    private @Nullable Integer extension;

    @Column(name = "adds_travel_time")
    private boolean addsTravelTime;

    @Column(name = "counted_from")
    private @Nullable String countedFrom;

    @Column(name = "effect")
    private @Nullable String effect;

    @Column(name = "source")
    private String source;

    @Enumerated(EnumType.STRING)
    @Column(name = "confidence")
    private Confidence confidence;

    @Column(name = "note")
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected StatutoryTermEntry() {} // for JPA

    public StatutoryTermEntry(StatutoryTerm term) {
        code = term.code();
        subject = term.subject();
        name = term.name();
        kind = term.kind();
        source = term.source();
        confidence = term.confidence();
        correct(term);
    }

    /** Takes over what a later load says of the same term. */
    public final void correct(StatutoryTerm term) {
        subject = term.subject();
        name = term.name();
        kind = term.kind();
        amount = term.length() == null ? null : Integer.valueOf(term.length().amount());
        unit = term.length() == null ? null : term.length().unit();
        additionalAmount = term.additional() == null
                ? null
                : Integer.valueOf(term.additional().amount());
        additionalUnit = term.additional() == null ? null : term.additional().unit();
        maximum = term.maximum();
        extension = term.extension();
        addsTravelTime = term.addsTravelTime();
        countedFrom = term.countedFrom();
        effect = term.effect();
        source = term.source();
        confidence = term.confidence();
        note = term.note();
    }

    public StatutoryTerm term() {
        return new StatutoryTerm(
                code,
                subject,
                name,
                kind,
                length(amount, unit),
                length(additionalAmount, additionalUnit),
                maximum,
                extension,
                addsTravelTime,
                countedFrom,
                effect,
                source,
                confidence,
                note);
    }

    private static @Nullable TermLength length(@Nullable Integer amount, @Nullable TermUnit unit) {
        return amount == null || unit == null ? null : new TermLength(amount, unit);
    }
}
