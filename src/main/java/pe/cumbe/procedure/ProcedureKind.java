package pe.cumbe.procedure;

/** Where a procedure comes from. */
public enum ProcedureKind {
    /** Procedimiento estandarizado: the same in every region. */
    STANDARD_PROCEDURE,
    /** Servicio prestado en exclusividad, standardised. */
    STANDARD_SERVICE,
    /** Escrito libre: whatever a person asks that no procedure is about. */
    FREE_WRITING
}
