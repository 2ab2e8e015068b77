package pe.cumbe.access;

/** How the person wants the information. */
public enum DeliveryForm {
    EMAIL,
    /** To be downloaded with number and key. */
    LINK,
    MESSAGE,
    /** Simple copies, to be paid and collected. */
    COPIES,
    CD
}
