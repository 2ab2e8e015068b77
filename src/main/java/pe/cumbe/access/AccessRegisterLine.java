package pe.cumbe.access;

import org.jspecify.annotations.Nullable;
import pe.cumbe.filing.IdentityDocument;

/** Turns a request into its anonymous line of the register. */
final class AccessRegisterLine {

    private AccessRegisterLine() {}

    static RegisterRow of(AccessRequest request) {
        return new RegisterRow(
                request.number(),
                request.agency(),
                request.applicant().documentType() == IdentityDocument.RUC,
                request.summary,
                request.filedAt(),
                request.answeredOn,
                request.termUsed,
                request.extended,
                request.status(),
                type(request),
                request.ground,
                request.delay == null ? "" : request.delay,
                request.isDemo());
    }

    /** The type of answer of the law; an appeal does not change what the office had answered. */
    static @Nullable AnswerType type(AccessRequest request) {
        return switch (request.status()) {
            case DELIVERED, PARTLY_DELIVERED -> request.answeredLate ? AnswerType.LATE : AnswerType.IN_TIME;
            case DENIED, NONEXISTENT, REFERRED -> AnswerType.DENIED;
            case NOT_FILED -> AnswerType.NOT_CORRECTED;
            case UNPAID -> AnswerType.NOT_PAID;
            case UNCOLLECTED -> AnswerType.NOT_COLLECTED;
            case WITHDRAWN -> AnswerType.WITHDRAWN;
            case APPEALED, ELEVATED, TO_COMPLY, COMPLIED, RULED -> afterAppeal(request);
            case RECEIVED, TO_CORRECT, ADMITTED, EXTENDED, SETTLED, REPRODUCING, AT_DISPOSAL, TACITLY_DENIED -> null;
        };
    }

    private static @Nullable AnswerType afterAppeal(AccessRequest request) {
        if (request.answeredOn == null) {
            return null;
        }
        if (request.refused) {
            return AnswerType.DENIED;
        }
        return request.answeredLate ? AnswerType.LATE : AnswerType.IN_TIME;
    }
}
