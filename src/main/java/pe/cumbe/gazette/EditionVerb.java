package pe.cumbe.gazette;

/** What can be done with an edition. */
public enum EditionVerb {
    SAVE,
    SEND,
    /** Returned to whoever wrote it, with the reason. */
    SEND_BACK,
    PUBLISH,
    DISCARD,
    /** A later edition of the same norm was published. */
    REPLACE,
    /** The norm was taken out of sight, with the reason. */
    WITHDRAW
}
