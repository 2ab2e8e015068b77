package pe.cumbe.nationalbook;

import pe.cumbe.shared.Reason;

/** Why something about the national book or the regime of a dependency is refused. */
public enum BookReason implements Reason {
    AGENCY_UNKNOWN,
    AUTHORISATION_MISSING,
    DAY_TO_COME,
    DAY_MISSING,
    ADDRESS_UNUSABLE,
    OFFICER_MISSING,
    NOT_FOUND,
    /** Another officer changed it since the screen showed it. */
    STALE,
    MOTIVE_MISSING,
    WORDS_TOO_LONG,
    NATIONAL_NUMBER_MISSING,
    NATIONAL_NUMBER_TAKEN,
    CODE_MISSING,
    CODE_TAKEN,
    SEAT_MISSING,
    ALREADY_COPIED,
    DAYS_OUT_OF_ORDER
}
