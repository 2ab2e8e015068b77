package pe.cumbe.calendar;

/** What a figure of the law is for. Only {@link #TERM} runs and falls due. */
public enum StatutoryTermKind {
    TERM,
    THRESHOLD,
    FREQUENCY,
    RETENTION,
    VALIDITY
}
