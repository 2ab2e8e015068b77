package pe.cumbe.casefile;

import pe.cumbe.shared.Reason;

/** Why a desk refuses something about a case. */
public enum CaseReason implements Reason {
    /** The three things without which nothing can be filed (R-MP-1). */
    IDENTITY_MISSING,
    REQUEST_MISSING,
    NOTICE_ADDRESS_MISSING,
    /** The procedure has a form of its own, or the dependency does not take it. */
    NOT_FILED_HERE,
    KIOSK_NOT_CERTIFIED,
    /** The operator did not see the document or did not record the consent. */
    CONSENT_MISSING,
    FILE_NOT_FOUND,
    AGENCY_UNKNOWN,
    /** Somebody else moved the case meanwhile. */
    STALE,
    NOT_FOUND,
    /** The case is now with another dependency or office. */
    NOT_IN_YOUR_HANDS,
    /** What was asked is not the next step of this case. */
    NOT_NOW,
    ALREADY_OBSERVED,
    ALREADY_ADMITTED,
    NOT_ADMITTED_YET,
    /** Reception had two working days to look. */
    REVIEW_TERM_OVER,
    CORRECTION_TERM_OVER,
    NOT_WAITING_FOR_YOU,
    REASON_MISSING,
    DOCUMENT_DOES_NOT_MATCH,
    APPEAL_TERM_OVER,
    ALREADY_APPEALED,
    /** Before the decision, or in the future. */
    DATE_OUT_OF_ORDER,
    /** The code of a kiosk's slip opens the case to read only. */
    READ_ONLY
}
