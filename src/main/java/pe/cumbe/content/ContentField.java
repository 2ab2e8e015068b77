package pe.cumbe.content;

/** What an item may be asked for, beside its title. Each kind says which of these it has ({@link ContentKind}). */
public enum ContentField {
    SUMMARY,
    BODY,
    /** The day of an entry of the diary; the first day of a person in the post, or of a notice. */
    DAY,
    HOUR,
    /** The last day of a person in the post, or of a notice. */
    LAST_DAY,
    /** Where a meeting is; the office of a person; the address of a seat. */
    PLACE,
    /** Whose diary it is; the post of a person. */
    POST,
    PHONE,
    EMAIL,
    FILE,
    PICTURE,
    /** What a notice is about. */
    NOTICE,
    /** When a seat attends. */
    HOURS,
    /** Where a seat is on the map. */
    COORDINATES,
    /** The place in its list. */
    ORDINAL
}
