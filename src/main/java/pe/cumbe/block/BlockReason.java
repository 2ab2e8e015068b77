package pe.cumbe.block;

import pe.cumbe.shared.Reason;

/** Why blocks are not kept or sent. */
public enum BlockReason implements Reason {
    TOO_MANY,
    VALUE_TOO_LONG,
    /** Two with one key, or one that is nobody's: no form of ours sends it. */
    FORGED,
    /** The region's words are the same everywhere. */
    FIXED_CHANGED,
    VALUE_MISSING,
    LINK_MALFORMED,
    AUDIO_MALFORMED,
    COORDINATES_MALFORMED,
    TABLE_MALFORMED,
    /** A line of a gallery begins with no address word, or there are too many. */
    GALLERY_MALFORMED,
    /** The library has no such picture. */
    PICTURE_UNKNOWN,
    /** Nobody said what a picture shows, nor that it shows nothing. */
    PICTURE_WITHOUT_WORDS
}
