package pe.cumbe.casefile;

import java.util.EnumSet;
import java.util.Set;

/** Which part of the queue somebody looks at. */
public enum QueueFilter {
    /** Everything that is open. */
    OPEN,
    /** Filed or completed, and reception has not sent it on. */
    RECEPTION,
    /** With the evaluators. */
    EVALUATION,
    /** Somebody has to sign. */
    DECISION,
    /** The person has to do something. */
    WAITING,
    CLOSED;

    Set<CaseStatus> statuses() {
        return switch (this) {
            case RECEPTION -> EnumSet.of(CaseStatus.FILED, CaseStatus.CURED);
            case EVALUATION ->
                EnumSet.of(
                        CaseStatus.REFERRED,
                        CaseStatus.UNDER_EVALUATION,
                        CaseStatus.INFORMATION_ANSWERED,
                        CaseStatus.RESOLUTION_DRAFTED,
                        CaseStatus.RESOLVED,
                        CaseStatus.NEGATIVE_SILENCE,
                        CaseStatus.AUTOMATICALLY_APPROVED,
                        CaseStatus.RECONSIDERATION,
                        CaseStatus.APPEALED);
            case DECISION ->
                EnumSet.of(
                        CaseStatus.RESOLUTION_DRAFTED,
                        CaseStatus.AUTOMATICALLY_APPROVED,
                        CaseStatus.RECONSIDERATION,
                        CaseStatus.APPEALED);
            case WAITING -> EnumSet.of(CaseStatus.OBSERVED, CaseStatus.INFORMATION_REQUIRED);
            case CLOSED -> {
                var closed = EnumSet.allOf(CaseStatus.class);
                closed.removeIf(status -> !status.isFinal() && status != CaseStatus.NOTIFIED);
                yield closed;
            }
            case OPEN -> {
                var open = EnumSet.allOf(CaseStatus.class);
                open.removeIf(status -> status.isFinal() || status == CaseStatus.NOTIFIED);
                yield open;
            }
        };
    }
}
