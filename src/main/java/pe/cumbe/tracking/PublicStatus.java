package pe.cumbe.tracking;

import pe.cumbe.casefile.CaseStatus;

/** The few states a person is told; the law's own are {@link CaseStatus}. */
public enum PublicStatus {
    RECEIVED,
    WAITING_FOR_YOU,
    IN_PROGRESS,
    APPROVED,
    ANSWERED,
    IN_APPEAL,
    CLOSED;

    static PublicStatus of(CaseStatus status) {
        return switch (status) {
            case DRAFT, FILED, CURED -> RECEIVED;
            case OBSERVED, INFORMATION_REQUIRED -> WAITING_FOR_YOU;
            case REFERRED, UNDER_EVALUATION, INFORMATION_ANSWERED, RESOLUTION_DRAFTED, RESOLVED, NEGATIVE_SILENCE ->
                IN_PROGRESS;
            case AUTOMATICALLY_APPROVED, DOCUMENT_ISSUED, DEEMED_APPROVED -> APPROVED;
            case NOTIFIED, FINAL, EXHAUSTED -> ANSWERED;
            case RECONSIDERATION, APPEALED -> IN_APPEAL;
            case NOT_FILED, ABANDONED, WITHDRAWN -> CLOSED;
        };
    }
}
