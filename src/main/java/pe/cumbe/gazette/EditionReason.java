package pe.cumbe.gazette;

import pe.cumbe.shared.Reason;

/** Why an edition of a norm is refused. */
public enum EditionReason implements Reason {
    TYPE_UNKNOWN,
    NUMBER_MISSING,
    NUMBER_UNREADABLE,
    YEAR_WRONG,
    SIGLAS_MISSING,
    SIGLAS_UNREADABLE,
    SUMILLA_MISSING,
    SUMILLA_TOO_LONG,
    SIGNED_MISSING,
    SIGNED_TO_COME,
    SIGNED_OTHER_YEAR,
    PUBLISHED_BEFORE_SIGNED,
    SIGNER_MISSING,
    SIGNER_TOO_LONG,
    FILE_MISSING,
    FILE_NOT_PDF,
    /** The text of the file cannot be read: broken, locked or not what it says. */
    PDF_UNREADABLE,
    /** It holds pictures of pages. */
    PDF_WITHOUT_TEXT,
    TEXT_TOO_LONG,
    WHY_MISSING,
    RELATION_TOO_LONG,
    RELATION_UNNAMED,
    RELATION_TO_ITSELF,
    RELATION_TWICE,
    TOO_MANY_RELATIONS,
    /** A norm of this type, issuer, number and year is published already. */
    DUPLICATE,
    /** Somebody else saved it meanwhile. */
    STALE,
    /** Whoever wrote it may not be the one who publishes it. */
    SAME_PERSON,
    NOT_NOW,
    JUDGEMENT_MISSING,
    UNKNOWN_EDITION,
    UNKNOWN_NORM,
    /** Another correction of the norm is being prepared. */
    BEING_CORRECTED,
    NORM_WITHDRAWN
}
