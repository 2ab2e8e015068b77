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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.Confidence;

/** A holiday as a row: day, scope and name say which one it is; the rest may be corrected by a later load. */
@Entity
@Table(name = "holiday")
public class HolidayEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "day")
    private LocalDate day;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private HolidayKind kind;

    @Column(name = "scope")
    private CalendarScope scope;

    @Column(name = "norm")
    private String norm;

    @Column(name = "suspends_terms")
    private boolean suspendsTerms;

    @Column(name = "projected")
    private boolean projected;

    @Enumerated(EnumType.STRING)
    @Column(name = "confidence")
    private Confidence confidence;

    @Column(name = "note")
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected HolidayEntry() {} // for JPA

    public HolidayEntry(Holiday holiday) {
        day = holiday.date();
        scope = holiday.scope();
        name = holiday.name();
        kind = holiday.kind();
        norm = holiday.norm();
        confidence = holiday.confidence();
        correct(holiday);
    }

    /** Takes over what a later load says of the same day. */
    public final void correct(Holiday holiday) {
        kind = holiday.kind();
        norm = holiday.norm();
        suspendsTerms = holiday.suspendsTerms();
        projected = holiday.projected();
        confidence = holiday.confidence();
        note = holiday.note();
    }

    public Holiday holiday() {
        return new Holiday(day, name, kind, scope, norm, suspendsTerms, projected, confidence, note);
    }
}
