package pe.cumbe.procedure;

import pe.cumbe.shared.LegalTerm;

/** Calificación: what the law makes of a request that is filed, and of the silence of the office (LPAG 32 to 38). */
@LegalTerm("calificación")
public enum ApprovalRegime {
    /** Approved from the moment it is filed complete. */
    AUTOMATIC,
    /** Evaluated; approved when the term and five working days more pass without notice of the answer. */
    POSITIVE_SILENCE,
    /** Evaluated; when the term passes the person may appeal, or go on waiting. */
    NEGATIVE_SILENCE,
    /** Nobody has confirmed it: no silence is promised. */
    UNCONFIRMED
}
