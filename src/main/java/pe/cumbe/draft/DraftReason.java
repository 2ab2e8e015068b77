package pe.cumbe.draft;

import pe.cumbe.shared.Reason;

/** Why something cannot be done with a draft. */
public enum DraftReason implements Reason {
    /** Not found: never begun, erased after thirty days, or the key was mistyped. */
    NOT_FOUND,
    ALREADY_SUBMITTED,
    /** Far more answers or files than any form asks for. */
    TOO_MUCH,
    /** Too many keys were tried; a minute later it works again. */
    TOO_MANY_TRIES
}
