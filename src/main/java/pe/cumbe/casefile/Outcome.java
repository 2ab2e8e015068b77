package pe.cumbe.casefile;

/** How a case is decided. */
public enum Outcome {
    /** Procedente: what was asked is granted. */
    GRANTED,
    /** Improcedente. */
    DENIED,
    /** En parte. */
    GRANTED_IN_PART,
    /** Concluido: it ends without a decision on what was asked. */
    CONCLUDED
}
