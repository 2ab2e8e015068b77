package pe.cumbe.content;

/** What an item may be asked for, beside its title. Each kind says which of these it has ({@link ContentKind}). */
public enum ContentField {
    SUMMARY,
    BODY,
    /** The day of an entry of the diary; the first day of a person in the post. */
    DAY,
    HOUR,
    /** The last day of a person in the post. */
    LAST_DAY,
    /** Where a meeting is; the office of a person. */
    PLACE,
    /** Whose diary it is; the post of a person. */
    POST,
    PHONE,
    EMAIL,
    FILE,
    PICTURE
}
