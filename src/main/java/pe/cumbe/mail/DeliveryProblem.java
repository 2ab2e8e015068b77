package pe.cumbe.mail;

/** Why a letter did not leave. */
public enum DeliveryProblem {
    /** The mail server does not answer. */
    UNREACHABLE(false),
    /** The mail server does not let this installation in: name, password or closed line. */
    NOT_LET_IN(false),
    /** The mail server asks to come back later (4xx). */
    BUSY(false),
    /** The mail server will never take this letter (5xx). */
    REFUSED(true),
    /** Nobody could take it in the days it served. */
    TOO_LATE(true),
    /** Tried as often as a letter is tried. */
    GIVEN_UP(true),
    /** It does not open with the key of this installation. */
    UNREADABLE(true);

    private final boolean last;

    DeliveryProblem(boolean last) {
        this.last = last;
    }

    /** Whether trying again would change nothing. */
    public boolean isLast() {
        return last;
    }
}
