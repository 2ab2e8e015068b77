package pe.cumbe.transparency;

/** In what form an item was published. */
public enum PublicationKind {
    TABLE,
    /** A document or a spreadsheet, handed out as it came. */
    FILE,
    LINK,
    /** Somebody signs that nothing happened in the period: that complies. */
    NO_MOVEMENT,
    /** «Aviso de sinceramiento»: somebody signs that the agency has no such information. It is counted apart. */
    ABSENCE_NOTICE;

    /** Whether somebody of the area that holds the information has to answer for it by name. */
    public boolean isSigned() {
        return this == NO_MOVEMENT || this == ABSENCE_NOTICE;
    }
}
