package pe.cumbe.content;

/** What is done with an item. */
public enum ContentVerb {
    /** Writes another version. */
    WRITE,
    /** Sends the newest version to be looked at by somebody else. */
    SEND,
    /** Takes back what was sent and nobody has judged. */
    RECALL,
    /** Gives it back to whoever writes, saying why. */
    RETURN,
    /** Lets it be read from a later moment on. */
    APPROVE,
    /** Takes that back. */
    UNSCHEDULE,
    PUBLISH,
    /** Takes what everybody reads off the web, saying why. */
    WITHDRAW,
    /** Takes what the template says now, where nobody had said anything else. */
    UPGRADE
}
