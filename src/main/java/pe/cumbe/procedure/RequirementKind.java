package pe.cumbe.procedure;

/** What a requirement is, as far as it changes what the form asks. */
public enum RequirementKind {
    /** Something to hand in or to state. */
    DOCUMENT,
    /** The receipt of a payment; never asked while the fee is not confirmed, and then only its date and number. */
    PAYMENT
}
