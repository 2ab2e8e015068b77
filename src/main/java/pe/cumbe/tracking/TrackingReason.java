package pe.cumbe.tracking;

import pe.cumbe.shared.Reason;

/** Why the page of tracking refuses something. */
public enum TrackingReason implements Reason {
    /** Neither a text nor a file. */
    NOTHING_SENT
}
