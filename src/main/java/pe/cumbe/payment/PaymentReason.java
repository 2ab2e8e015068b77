package pe.cumbe.payment;

import pe.cumbe.shared.Reason;

/** Why a payment is not noted. */
public enum PaymentReason implements Reason {
    /** That receipt was noted before. */
    ALREADY_NOTED,
    /** Nobody pays tomorrow. */
    IN_THE_FUTURE
}
