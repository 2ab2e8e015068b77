package pe.cumbe.shared;

/** Whether a source confirms a fact. What is not confirmed is shown as «por confirmar» and never acted upon as true. */
public enum Confidence {
    CONFIRMED,
    TO_CONFIRM;

    public boolean isConfirmed() {
        return this == CONFIRMED;
    }
}
