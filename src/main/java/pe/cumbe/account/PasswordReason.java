package pe.cumbe.account;

import pe.cumbe.shared.Reason;

/** Why a password is not accepted. */
public enum PasswordReason implements Reason {
    TOO_SHORT,
    TOO_LONG,
    HAS_THE_USERNAME,
    TOO_COMMON,
    SAME_AS_BEFORE,
    NOT_REPEATED
}
