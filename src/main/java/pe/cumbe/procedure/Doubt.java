package pe.cumbe.procedure;

/** What nobody confirmed of a procedure. With one of these it can be filed, and nothing is promised. */
public enum Doubt {
    AGENCY,
    TERM,
    QUALIFICATION
}
