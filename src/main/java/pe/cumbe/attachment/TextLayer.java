package pe.cumbe.attachment;

/** Whether the text of a file can be searched and read aloud. */
public enum TextLayer {
    PRESENT,
    /** It is pictures of a text, as a scanner makes them. */
    ABSENT,
    /** It cannot be told: locked, broken, made to mislead, or a kind that is not looked into. */
    UNKNOWN
}
