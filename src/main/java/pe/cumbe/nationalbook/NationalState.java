package pe.cumbe.nationalbook;

/** Where a complaint of the national book stands, as its officer copies it. */
public enum NationalState {
    REGISTERED,
    IN_PROGRESS,
    TO_COMPLETE,
    REFERRED_OUTSIDE,
    ACCEPTED,
    DENIED,
    ARCHIVED;

    /** Whether its person has an answer. */
    public boolean isAnswered() {
        return this == REFERRED_OUTSIDE || this == ACCEPTED || this == DENIED || this == ARCHIVED;
    }
}
