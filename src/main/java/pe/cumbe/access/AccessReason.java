package pe.cumbe.access;

import pe.cumbe.shared.Reason;

/** Why something about a request for information is refused. */
public enum AccessReason implements Reason {
    AGENCY_UNKNOWN,
    IDENTITY_MISSING,
    DOMICILE_MISSING,
    ASKED_MISSING,
    /** E-mail without the tick that authorises it. */
    EMAIL_NOT_AUTHORISED,
    EMAIL_MISSING,
    MOBILE_MISSING,
    TOO_LONG,
    FILE_NOT_FOUND,
    NOT_FOUND,
    /** Somebody else did something meanwhile. */
    STALE,
    NOT_NOW,
    /** The days to ask for a correction passed. */
    CORRECTION_REQUEST_LATE,
    ALREADY_CORRECTED,
    CORRECTION_LATE,
    /** The days to tell an extension passed. */
    EXTENSION_LATE,
    APPEAL_LATE,
    TEXT_MISSING,
    DOCUMENT_MISSING,
    GROUND_MISSING,
    CLASSIFICATION_MISSING,
    AMOUNT_WRONG,
    /** The day on which a paper was given in. */
    DAY_MISSING,
    /** Before the request was filed, or after today. */
    DAY_WRONG,
    DATES_MISSING,
    /** Not after the day of the law, or not in order, or days on which nobody works. */
    DATES_WRONG,
    /** Longer than the law allows with one date. */
    SCHEDULE_NEEDED,
    LAST_STAGE,
    DELAY_MISSING,
    SUMMARY_MISSING,
    /** Names who asked. */
    NOT_ANONYMOUS,
    TITLE_MISSING,
    NOTHING_SENT,
    SAME_AGENCY
}
