package pe.cumbe.casefile;

import pe.cumbe.shared.LegalTerm;

/** What happened to a case, as its history tells it. */
@LegalTerm("movimiento")
public enum MovementKind {
    FILED,
    ADMITTED,
    OBSERVED,
    CURED,
    NOT_FILED,
    AUTOMATICALLY_APPROVED,
    DOCUMENT_ISSUED,
    REFERRED,
    EVALUATION_STARTED,
    INFORMATION_REQUIRED,
    INFORMATION_ANSWERED,
    ABANDONED,
    RESOLUTION_DRAFTED,
    RESOLVED,
    NOTIFIED,
    BECAME_FINAL,
    DEEMED_APPROVED,
    NEGATIVE_SILENCE,
    RECONSIDERATION_ASKED,
    APPEALED,
    EXHAUSTED,
    WITHDRAWN,
    /** The person showed the receipt of a payment. */
    PAYMENT_NOTED,
    /** The office gave the person the key, on seeing the document. */
    KEY_ISSUED;

    /** Whether the person did it, in words of the person's own. */
    public boolean isByThePerson() {
        return switch (this) {
            case FILED, CURED, INFORMATION_ANSWERED, RECONSIDERATION_ASKED, APPEALED, WITHDRAWN -> true;
            default -> false;
        };
    }

    /** Whether the person reads it in the history of the case; a draft of the answer is the office's own. */
    public boolean isForThePerson() {
        return this != RESOLUTION_DRAFTED;
    }
}
