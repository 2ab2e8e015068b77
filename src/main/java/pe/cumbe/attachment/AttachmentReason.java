package pe.cumbe.attachment;

import pe.cumbe.shared.Reason;

/** Why a file is not taken. */
public enum AttachmentReason implements Reason {
    EMPTY,
    TOO_LARGE,
    /** Its content is none of {@link FileKind}, whatever its name says. */
    KIND_NOT_ALLOWED,
    INFECTED,
    /** The antivirus of the installation does not answer: nothing unchecked is taken. */
    NOT_CHECKED
}
