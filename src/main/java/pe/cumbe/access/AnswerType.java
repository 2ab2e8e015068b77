package pe.cumbe.access;

/** The seven types of answer of the register (DS 007-2024-JUS 2.12), in its order. */
public enum AnswerType {
    IN_TIME(1),
    LATE(2),
    DENIED(3),
    NOT_CORRECTED(4),
    NOT_PAID(5),
    NOT_COLLECTED(6),
    WITHDRAWN(7);

    private final int number;

    AnswerType(int number) {
        this.number = number;
    }

    /** As the law numbers them. */
    public int number() {
        return number;
    }
}
