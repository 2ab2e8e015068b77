package pe.cumbe.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.calendar.TermLength;
import pe.cumbe.shared.Confidence;
import pe.cumbe.shared.LegalTerm;

/**
 * All that a revision says of a procedure. Two sheets that are equal are the same text, and loading one again publishes
 * nothing.
 *
 * @param name as the law calls it
 * @param title in plain words, where somebody wrote it
 * @param term null where nobody knows it or where there is none to wait for
 * @param legalBasisFrom the region whose TUPA the legal basis was read in
 * @param fileableHere whether the form of this portal takes it; access to information has a form of its own
 */
@LegalTerm("ficha del procedimiento")
public record ProcedureSheet(
        ProcedureKind kind,
        String sector,
        Subject subject,
        String name,
        @Nullable String title,
        String description,
        List<Requirement> requirements,
        FilingPlace place,
        AgencyCertainty agencyCertainty,
        ApprovalRegime regime,
        @Nullable TermLength term,
        TermCertainty termCertainty,
        FeeStatus feeStatus,
        List<String> legalBasis,
        String legalBasisFrom,
        Confidence legalBasisConfidence,
        boolean fileableHere,
        String source) {

    public ProcedureSheet {
        requirements = List.copyOf(requirements);
        legalBasis = List.copyOf(legalBasis);
        if (termCertainty == TermCertainty.CONFIRMED && term == null) {
            throw new IllegalArgumentException("a confirmed term has its length: " + name);
        }
    }

    /** What people read as its title. */
    public String label() {
        return title == null ? name : title;
    }
}
