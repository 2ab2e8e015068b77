package pe.cumbe.receipt;

/** The paper a receipt is printed on. */
public enum PaperSize {
    A4(595, 48, 10.5f),
    /** The roll of a ticket printer, 72 mm of print; as long as the text needs. */
    TICKET(204, 6, 8);

    private final float width;
    private final float margin;
    private final float letter;

    PaperSize(float width, float margin, float letter) {
        this.width = width;
        this.margin = margin;
        this.letter = letter;
    }

    /** In points of 1/72 inch, as all measures here. */
    float width() {
        return width;
    }

    float margin() {
        return margin;
    }

    /** Size of the running text. */
    float letter() {
        return letter;
    }
}
