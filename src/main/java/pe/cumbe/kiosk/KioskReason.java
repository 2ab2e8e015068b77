package pe.cumbe.kiosk;

import pe.cumbe.shared.Reason;

/** Why a change in the register of kiosks is refused. */
public enum KioskReason implements Reason {
    UNKNOWN,
    /** The number of the certification is blank or longer than 60 signs. */
    NUMBER_MISSING,
    NUMBER_TAKEN,
    DAYS_REVERSED,
    /** The last day has passed: it would certify nothing. */
    ALREADY_OVER,
    /** Longer than ten years: a slip of the fingers. */
    PERIOD_TOO_LONG,
    REASON_MISSING,
    NOT_CERTIFIED,
    CHANGED_MEANWHILE
}
