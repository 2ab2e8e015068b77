package pe.cumbe.tracking;

import pe.cumbe.shared.Reason;

/** Why the page of tracking refuses something. */
public enum TrackingReason implements Reason {
    /** Said alike for numbers that exist and for those that do not. */
    TOO_MANY_TRIES,
    /** Neither a text nor a file. */
    NOTHING_SENT
}
