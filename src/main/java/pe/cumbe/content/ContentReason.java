package pe.cumbe.content;

import pe.cumbe.shared.Reason;

/** Why something of a portal is not kept, sent or published. */
public enum ContentReason implements Reason {
    TITLE_MISSING,
    NAME_MISSING,
    QUESTION_MISSING,
    TITLE_TOO_LONG,
    SLUG_MALFORMED,
    /** The portal itself uses that address. */
    SLUG_RESERVED,
    SLUG_TAKEN,
    /** It was published once: people have its address. */
    SLUG_FIXED,
    SUMMARY_MISSING,
    SUMMARY_TOO_LONG,
    BODY_MISSING,
    BODY_TOO_LONG,
    BODY_TOO_NESTED,
    /** It holds the sign that stands for letters that were lost on the way. */
    TEXT_GARBLED,
    DAY_MISSING,
    DAY_UNLIKELY,
    LAST_DAY_BEFORE_FIRST,
    PLACE_MISSING,
    PLACE_TOO_LONG,
    NOTICE_KIND_MISSING,
    HOURS_TOO_LONG,
    HOURS_MALFORMED,
    COORDINATES_MALFORMED,
    ORDINAL_UNLIKELY,
    POST_MISSING,
    POST_TOO_LONG,
    PHONE_MALFORMED,
    EMAIL_MALFORMED,
    FILE_MISSING,
    /** A paragraph of it says what the Spanish one says, in Spanish. */
    STILL_IN_SPANISH,
    PICTURE_UNUSABLE,
    PICTURE_ALT_MISSING,
    PICTURE_ALT_TOO_LONG,
    REASON_MISSING,
    REASON_TOO_LONG,
    /** What was found in it stands in the way, each at its place. */
    FINDINGS_TO_MEND,
    /** Whoever wrote or sent it does not publish it. */
    NEEDS_ANOTHER_PERSON,
    /** From where it stands that cannot be done. */
    NOT_NOW,
    NOTHING_PUBLIC,
    PUBLISH_DAY_OVER,
    PUBLISH_DAY_TOO_FAR,
    /** It would be taken off the web before anybody reads it, or in the past. */
    WITHDRAW_DAY_OVER,
    WITHDRAW_DAY_TOO_FAR,
    /** A page is looked at every week at most, every three years at least. */
    UPKEEP_DAYS_UNLIKELY,
    /** A link to a draft serves some days. */
    PREVIEW_DAYS_UNLIKELY,
    CHANGED_MEANWHILE,
    NO_SUCH_VERSION
}
