package pe.cumbe.transparency;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import pe.cumbe.calendar.TermLength;
import pe.cumbe.calendar.TermUnit;
import pe.cumbe.shared.Confidence;

/** How long after its period an item is due, where no law says it in days: a setting of this installation. */
@Entity
@Table(name = "transparency_due_setting")
public class DueSetting {

    @Id
    @Enumerated(EnumType.STRING)
    private DueRule rule;

    private int amount;

    @Enumerated(EnumType.STRING)
    private TermUnit unit;

    @SuppressWarnings("UnusedVariable") // for whoever reads the table
    private String source;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    @SuppressWarnings("NullAway.Init")
    protected DueSetting() {} // for JPA

    public DueSetting(DueRule rule, TermLength length, String source, Confidence confidence) {
        this.rule = rule;
        this.amount = length.amount();
        this.unit = length.unit();
        this.source = source;
        this.confidence = confidence;
    }

    public DueRule rule() {
        return rule;
    }

    public DueTerm term() {
        return new DueTerm(new TermLength(amount, unit), confidence.isConfirmed());
    }
}
