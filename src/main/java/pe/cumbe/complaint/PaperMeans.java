package pe.cumbe.complaint;

/** How a reclamo came that did not come through the national book. */
public enum PaperMeans {
    PAPER,
    EMAIL,
    PHONE,
    LETTER
}
