package pe.cumbe.privacy;

import pe.cumbe.shared.Reason;

/** Why something about personal data is refused. */
public enum PrivacyReason implements Reason {
    RIGHT_MISSING,
    IDENTITY_MISSING,
    EMAIL_MISSING,
    ASKED_MISSING,
    TOO_LONG,
    FILE_NOT_FOUND,
    NOT_FOUND,
    STALE,
    NOT_NOW,
    WORDS_MISSING,
    /** The days to ask for more passed, or it was asked before. */
    REQUIRE_LATE,
    COMPLETE_LATE,
    /** The law gives no extension for this right, or it was used. */
    NO_EXTENSION,
    EXTENSION_LATE,
    /** In the future, or so long ago that it cannot be. */
    INSTANT_WRONG,
    ALREADY_TOLD,
    /** The hours of the law passed: the reasons of the delay are part of the notice. */
    DELAY_MISSING
}
