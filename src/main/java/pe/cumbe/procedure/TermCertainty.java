package pe.cumbe.procedure;

/** How sure the term of a procedure is. */
public enum TermCertainty {
    CONFIRMED,
    TO_CONFIRM,
    /** Automatic approval has no term to wait for. */
    NOT_APPLICABLE
}
