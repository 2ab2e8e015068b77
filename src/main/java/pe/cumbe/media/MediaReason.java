package pe.cumbe.media;

import pe.cumbe.shared.Reason;

/** Why the library does not do what was asked. */
public enum MediaReason implements Reason {
    /** It says it is a picture and cannot be drawn: broken, cut, or nothing but its first bytes. */
    PICTURE_UNUSABLE,
    PICTURE_TOO_LARGE,
    /** A kind of picture that this server does not read. */
    PICTURE_KIND,
    SOUND_TOO_HEAVY,
    TITLE_MISSING,
    TITLE_TOO_LONG,
    ALT_TOO_LONG,
    /** Words for a picture that says nothing: one of the two is wrong. */
    ALT_OF_DECORATIVE,
    TEXT_GARBLED,
    /** A picture takes the place of a picture, and a document that of a document of its kind. */
    OTHER_KIND,
    /** The library has that file already, at this address or at another. */
    ALREADY_THERE,
    IN_USE,
    CHANGED_MEANWHILE,
    NO_SUCH_FILE
}
