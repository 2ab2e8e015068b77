package pe.cumbe.filing;

import java.time.Instant;

/**
 * A kind of personal datum that a room keeps, and how it is erased or made anonymous when its time has passed. How long
 * that is says a rule of {@code content/privacy/retention.json}, whose row has the same kind.
 */
public interface Retained {

    String kind();

    /** How many were last touched before that instant. */
    long countBefore(Instant instant);

    /** Erases them, or what in them is personal; how many were. */
    long purgeBefore(Instant instant);
}
