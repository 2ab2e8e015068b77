package pe.cumbe.audit;

/** Why an act does not fit in the chain. */
public enum Misfit {
    /** The line, its seal or its place is not what was sealed. */
    CHANGED,
    /** The line or its seal is gone. */
    REMOVED,
    /** Somebody wrote the line without the portal. */
    ADDED,
    /** The end of the chain is gone: lines that were there at an earlier check. */
    SHORTENED,
    /** Everything was sealed anew since an earlier check. */
    REPLACED
}
