package pe.cumbe.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.calendar.StatutoryTerms;
import pe.cumbe.calendar.TermCode;
import pe.cumbe.calendar.TermLength;

/**
 * What the portal may offer to somebody who files by this sheet: where, what date it may promise, what silence means,
 * whether it may charge. Whoever files or shows a procedure asks here.
 */
public final class FilingOffer {

    private final ProcedureSheet sheet;

    public FilingOffer(ProcedureSheet sheet) {
        this.sheet = sheet;
    }

    /** Whether the form of this portal takes it. */
    public boolean isFileableHere() {
        return sheet.fileableHere();
    }

    /** Whether it may be filed at that dependency, which has to have a portal besides. */
    public boolean isFiledAt(AgencyCode agency) {
        return isFileableHere() && sheet.place().accepts(agency);
    }

    /** What nobody confirmed; empty for a procedure that is fully known. */
    public List<Doubt> doubts() {
        var doubts = new ArrayList<Doubt>();
        if (sheet.agencyCertainty() == AgencyCertainty.TO_CONFIRM) {
            doubts.add(Doubt.AGENCY);
        }
        if (sheet.termCertainty() == TermCertainty.TO_CONFIRM
                || (sheet.term() == null && sheet.regime() != ApprovalRegime.AUTOMATIC)) {
            doubts.add(Doubt.TERM);
        }
        if (sheet.regime() == ApprovalRegime.UNCONFIRMED) {
            doubts.add(Doubt.QUALIFICATION);
        }
        return doubts;
    }

    /** Whether a date of answer is promised: only when dependency, qualification and term are all known. */
    public boolean promisesDate() {
        return doubts().isEmpty();
    }

    /**
     * How long the office has to answer, where that is promised: the term of the sheet or, for what is approved by its
     * filing, the days to hand over its document.
     */
    public Optional<TermLength> promisedTerm(StatutoryTerms terms) {
        if (!promisesDate()) {
            return Optional.empty();
        }
        return sheet.regime() == ApprovalRegime.AUTOMATIC
                ? Optional.of(terms.length(TermCode.LPAG_AUTO_DOC))
                : Optional.ofNullable(sheet.term());
    }

    /** The qualification a case is opened with: without a promised date there is no silence either. */
    public ApprovalRegime promisedRegime() {
        return promisesDate() ? sheet.regime() : ApprovalRegime.UNCONFIRMED;
    }

    /** Whether filing it is the approval itself. */
    public boolean isApprovedByFiling() {
        return promisesDate() && sheet.regime() == ApprovalRegime.AUTOMATIC;
    }

    /** The requirements to ask for: the receipt of a payment is not asked while no fee can be charged. */
    public List<Requirement> requirementsAsked() {
        return sheet.requirements().stream()
                .filter(requirement -> !requirement.isPayment())
                .toList();
    }
}
