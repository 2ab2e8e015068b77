package pe.cumbe.complaint;

import pe.cumbe.shared.Reason;

/** Why something about a complaint is refused. */
public enum ComplaintReason implements Reason {
    AGENCY_UNKNOWN,
    /** A reclamo of that dependency is filed in the national book, or in that of health. */
    FILED_ELSEWHERE,
    WHAT_MISSING,
    WHAT_TOO_LONG,
    MOTIVE_MISSING,
    NAME_MISSING,
    NAME_TOO_LONG,
    DOCUMENT_UNUSABLE,
    EMAIL_UNUSABLE,
    CASE_MISSING,
    CASE_UNUSABLE,
    FILE_NOT_FOUND,
    /** Its day came already: it is not late. */
    CASE_NOT_LATE,
    NOT_FOUND,
    /** Another officer moved it since the screen showed it. */
    STALE,
    NOT_NOW,
    NOT_IN_YOUR_HANDS,
    WORDS_MISSING,
    WORDS_TOO_LONG,
    MEASURES_MISSING,
    /** It is asked to be completed once. */
    ALREADY_ASKED,
    COMPLETION_TERM_OVER,
    NOTHING_SENT,
    /** Who is complained of still has the day to report. */
    REPORT_STILL_DUE,
    /** The answer waits there for the person; when its days pass it is archived by itself. */
    WAITS_AT_THE_OFFICE,
    OTHER_UNKNOWN,
    OTHER_IS_ITSELF,
    NOBODY_SEALED
}
