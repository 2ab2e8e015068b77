package pe.cumbe.upgrade;

import pe.cumbe.shared.Reason;

/** Why an upgrade is not begun, or a conflict not settled. */
public enum UpgradeReason implements Reason {
    NO_SUCH_VERSION,
    NO_PORTALS_CHOSEN,
    /** Another one has not ended. */
    ANOTHER_RUNS,
    NOTHING_TO_UNDO,
    /** Somebody settled it already, or nothing is left to settle. */
    ALREADY_SETTLED,
    WORDS_MISSING,
    /** Something of the portal itself failed; the log has it. */
    OUR_FAULT
}
