package pe.cumbe.content;

import pe.cumbe.shared.Reason;

/** Why a dependency is not excused from four eyes. */
public enum ExcuseReason implements Reason {
    REASON_MISSING,
    REASON_TOO_LONG,
    DAY_MISSING,
    DAY_OVER,
    /** An excuse is for a time: whoever needs it longer is looked at again. */
    DAY_TOO_FAR,
    NOT_EXCUSED
}
