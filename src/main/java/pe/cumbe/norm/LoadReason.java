package pe.cumbe.norm;

import pe.cumbe.shared.Reason;

/** Why a norm, or a row that should be one, is not kept. */
public enum LoadReason implements Reason {
    UNREADABLE_ROW,
    NO_ID,
    NO_TITLE,
    NO_YEAR,
    ID_TOO_LONG,
    TITLE_TOO_LONG,
    NUMBER_TOO_LONG,
    ADDRESS_TOO_LONG,
    TEXT_TOO_LONG,
    UNKNOWN_TYPE,
    STATUS_WITHOUT_SOURCE,
    DATABASE_REFUSED,
    UNKNOWN_NORM
}
