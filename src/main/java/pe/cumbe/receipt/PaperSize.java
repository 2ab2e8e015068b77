package pe.cumbe.receipt;

/** The paper a receipt is printed on. */
public enum PaperSize {
    A4,
    /** The roll of a ticket printer, 72 mm of print. */
    TICKET
}
