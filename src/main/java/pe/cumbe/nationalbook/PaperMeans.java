package pe.cumbe.nationalbook;

/** How a reclamo came that did not come through the national book. */
public enum PaperMeans {
    PAPER,
    EMAIL,
    PHONE,
    LETTER
}
