package pe.cumbe.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import pe.cumbe.calendar.TermLength;
import pe.cumbe.calendar.TermUnit;
import pe.cumbe.procedure.ApprovalRegime;

/**
 * The terms a case is governed by: those its procedure had on the day of filing, whatever changes later. A value: never
 * changed once made.
 */
@Embeddable
public class CaseTerms {

    /** In the unit; 0 where the procedure has none. */
    @Column(name = "term_amount")
    private int amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "term_unit")
    private TermUnit unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "regime")
    private ApprovalRegime regime;

    @Column(name = "terms_confirmed")
    private boolean confirmed;

    @SuppressWarnings("NullAway.Init")
    protected CaseTerms() {} // for JPA

    public CaseTerms(TermLength length, ApprovalRegime regime, boolean confirmed) {
        this.amount = length.amount();
        this.unit = length.unit();
        this.regime = regime;
        this.confirmed = confirmed;
    }

    /** Of a free writing, or of a procedure that nobody confirmed: no date and no silence are promised. */
    public static CaseTerms unconfirmed() {
        return new CaseTerms(TermLength.workingDays(0), ApprovalRegime.UNCONFIRMED, false);
    }

    /** How long the office has to answer; of no days where the procedure has no term. */
    public TermLength length() {
        return new TermLength(amount, unit);
    }

    public ApprovalRegime regime() {
        return regime;
    }

    public boolean confirmed() {
        return confirmed;
    }

    /** Whether a day of answer may be told. Automatic approvals have none: they are approved when filed complete. */
    public boolean promiseADate() {
        return confirmed && amount > 0 && regime != ApprovalRegime.AUTOMATIC && regime != ApprovalRegime.UNCONFIRMED;
    }

    /** What the silence of the office will mean. */
    public AdministrativeSilence silence() {
        return promiseADate() ? AdministrativeSilence.of(regime) : AdministrativeSilence.NONE;
    }

    public boolean isAutomatic() {
        return confirmed && regime == ApprovalRegime.AUTOMATIC;
    }
}
