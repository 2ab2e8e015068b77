package pe.cumbe.casefile;

import pe.cumbe.procedure.ApprovalRegime;
import pe.cumbe.shared.LegalTerm;

/** What the law makes of an office that does not answer in time (LPAG 188, before 199). */
@LegalTerm("silencio administrativo")
public enum AdministrativeSilence {
    /** Approved from the day after the term and five working days more. */
    POSITIVE,
    /** Once the term ends, nothing added, the person may appeal; the office still has to decide. */
    NEGATIVE,
    /** None is promised. */
    NONE;

    static AdministrativeSilence of(ApprovalRegime regime) {
        return switch (regime) {
            case POSITIVE_SILENCE -> POSITIVE;
            case NEGATIVE_SILENCE -> NEGATIVE;
            case AUTOMATIC, UNCONFIRMED -> NONE;
        };
    }
}
