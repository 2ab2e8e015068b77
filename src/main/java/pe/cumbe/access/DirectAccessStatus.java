package pe.cumbe.access;

/** Where a direct access at the window stands. */
public enum DirectAccessStatus {
    /** The office has to show it. */
    WAITING,
    /** It was shown; the person still has to sign the slip. */
    SHOWN,
    /** The person signed that it was shown to them. */
    CONFORMED,
    /** The person did not come back to see it. */
    NOT_COLLECTED
}
