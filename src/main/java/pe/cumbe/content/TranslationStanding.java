package pe.cumbe.content;

/** How a page stands in a language. */
public enum TranslationStanding {
    MISSING,
    /** Somebody is writing it, or it waits to be reviewed. */
    DRAFT,
    PUBLISHED,
    /** It is read, and what is read in Spanish is newer. */
    OUTDATED,
    WITHDRAWN
}
