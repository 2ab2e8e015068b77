package pe.cumbe.examination;

/** What a finding does to a text that somebody wants to send. */
public enum Weight {
    /** It is not sent until it is put right, or until somebody says why it stays, where that is allowed. */
    ERROR,
    ADVICE
}
