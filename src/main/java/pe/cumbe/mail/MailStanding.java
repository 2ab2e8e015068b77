package pe.cumbe.mail;

/** How letters leave at this moment. */
public enum MailStanding {
    /** No mail server was set: letters wait, and are put aside when their days end. */
    OFF,
    /** There is one; nothing had to leave yet. */
    IDLE,
    /** The last letter left. */
    WORKING,
    /** The mail server did not answer, or did not let us in, the last time. */
    FAILING
}
