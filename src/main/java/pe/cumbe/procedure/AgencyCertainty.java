package pe.cumbe.procedure;

/** How sure it is which dependency attends a procedure, until the entity's own TUPA is known. */
public enum AgencyCertainty {
    CONFIRMED,
    /** By its sector there is no other it could be: what is filed there runs and has its date. */
    SUGGESTED,
    /** It could be another: filed there, marked «por confirmar», without a date. */
    TO_CONFIRM
}
