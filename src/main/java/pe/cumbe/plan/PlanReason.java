package pe.cumbe.plan;

import pe.cumbe.shared.Reason;

/** Why a measurement is refused. */
public enum PlanReason implements Reason {
    INDICATOR_UNKNOWN,
    /** The portal counts it by itself. */
    INDICATOR_COUNTED,
    VALUE_OUT_OF_RANGE,
    DAY_TO_COME,
    EVIDENCE_MISSING,
    EVIDENCE_TOO_LONG,
    ADDRESS_UNUSABLE,
    /** Whoever measured it may not be the one who validates it. */
    SAME_PERSON,
    ALREADY_JUDGED,
    JUDGEMENT_MISSING
}
