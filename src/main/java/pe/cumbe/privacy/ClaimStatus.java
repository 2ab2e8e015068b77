package pe.cumbe.privacy;

/** Where a claim about personal data stands. What leads where: {@link ClaimVerb}. */
public enum ClaimStatus {
    RECEIVED,
    /** The person was asked for more; the term is suspended. */
    WAITING,
    GRANTED,
    DENIED,
    /** The term passed: the person may go to the authority, and the office still owes an answer. */
    UNANSWERED,
    NOT_COMPLETED,
    WITHDRAWN;

    public boolean waitsForTheOffice() {
        return this == RECEIVED || this == UNANSWERED;
    }
}
