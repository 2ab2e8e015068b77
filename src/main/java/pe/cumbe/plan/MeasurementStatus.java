package pe.cumbe.plan;

/** Where a measurement stands. What is validated stays for ever; what was sent back is measured again. */
public enum MeasurementStatus {
    SENT,
    VALIDATED,
    /** Observada: the other person said what is wrong with it. */
    SENT_BACK
}
