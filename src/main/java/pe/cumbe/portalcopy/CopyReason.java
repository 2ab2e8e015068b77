package pe.cumbe.portalcopy;

import pe.cumbe.shared.Reason;

/** Why a copy is not made or not taken. */
public enum CopyReason implements Reason {
    UNKNOWN_AGENCY,
    NO_FILE,
    /** No zip, or no copy of a portal. */
    NOT_A_COPY,
    /** Made by a later release. */
    UNKNOWN_VERSION,
    /** An entry that no copy has: a path, a name of another shape, the same name twice. */
    STRANGE_ENTRY,
    /** Something its list names is missing, or there is something it does not name. */
    NOT_WHOLE,
    /** A file is not what its list says. */
    CHANGED,
    TOO_LARGE,
    /** It would swell to many times its size. */
    TOO_DENSE,
    FILE_REFUSED,
    /** The dependency wrote here; nothing of it is written over. */
    WRITTEN_HERE,
    /** A row that this installation cannot hold. */
    UNFIT_ROW
}
