package pe.cumbe.access;

/** What an act on a request can need to be told. */
public enum AccessField {
    /** Words that the person will read. */
    TEXT,
    /** A paper: its number and date. */
    DOCUMENT,
    /** The exception of the law. */
    GROUND,
    AMOUNT,
    /** The days on which it will be handed over. */
    DATES,
    /** The day on which the person handed in a paper. */
    DAY,
    AGENCY,
    /** What was asked, in words without a datum of anybody, for the public register. */
    SUMMARY,
    FILE
}
