package pe.cumbe.access;

import org.jspecify.annotations.Nullable;

/** The seven types of answer of the register (DS 007-2024-JUS 2.12), in its order. */
public enum AnswerType {
    IN_TIME(1, "en-plazo"),
    LATE(2, "fuera-de-plazo"),
    DENIED(3, "denegada"),
    NOT_CORRECTED(4, "no-completada"),
    NOT_PAID(5, "no-pagada"),
    NOT_COLLECTED(6, "no-recogida"),
    WITHDRAWN(7, "retirada");

    private final int number;
    private final String word;

    AnswerType(int number, String word) {
        this.number = number;
        this.word = word;
    }

    /** As the law numbers them. */
    public int number() {
        return number;
    }

    /** Its word in the dataset of the register, the same for ever. */
    String word() {
        return word;
    }

    /**
     * The type of answer of the law; an appeal does not change what the office had answered. Null while nothing ended it.
     *
     * @param answered the office had said what it had to say
     */
    static @Nullable AnswerType of(AccessStatus status, boolean answered, boolean refused, boolean late) {
        return switch (status) {
            case DELIVERED, PARTLY_DELIVERED -> late ? LATE : IN_TIME;
            case DENIED, NONEXISTENT, REFERRED -> DENIED;
            case NOT_FILED -> NOT_CORRECTED;
            case UNPAID -> NOT_PAID;
            case UNCOLLECTED -> NOT_COLLECTED;
            case WITHDRAWN -> WITHDRAWN;
            case APPEALED, ELEVATED, TO_COMPLY, COMPLIED, RULED ->
                !answered ? null : refused ? DENIED : late ? LATE : IN_TIME;
            case RECEIVED, TO_CORRECT, ADMITTED, EXTENDED, SETTLED, REPRODUCING, AT_DISPOSAL, TACITLY_DENIED -> null;
        };
    }
}
