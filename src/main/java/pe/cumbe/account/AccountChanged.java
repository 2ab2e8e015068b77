package pe.cumbe.account;

import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/**
 * Something happened to an account. Fired inside the transaction, where the record of acts hears it.
 *
 * @param username whose account; always one that exists
 * @param agency of the role granted or revoked, where it has one
 * @param before the state before, or null; never a password nor a hash
 * @param after the state after, or null
 */
public record AccountChanged(
        Actor actor,
        Kind kind,
        String username,
        @Nullable AgencyCode agency,
        @Nullable String before,
        @Nullable String after) {

    public AccountChanged(Actor actor, Kind kind, String username) {
        this(actor, kind, username, null, null, null);
    }

    /** What happened. */
    public enum Kind {
        SIGNED_IN,
        SIGN_IN_FAILED,
        LOCKED_OUT,
        SIGNED_OUT,
        ACCOUNT_OPENED,
        ACCOUNT_CLOSED,
        /** For some days; its sessions ended. */
        ACCOUNT_SUSPENDED,
        SUSPENSION_LIFTED,
        /** The last day of the person in the institution, or in one dependency. */
        LEAVING_DAY_SET,
        LEAVING_DAY_LIFTED,
        ROLE_GRANTED,
        ROLE_REVOKED,
        PASSWORD_CHANGED,
        PASSWORD_RESET,
        /** A link for a new password went to the e-mail of the account. */
        PASSWORD_LINK_SENT,
        /** Whoever holds that link chose a new password. */
        PASSWORD_RENEWED,
        EMAIL_CHANGED,
        SESSION_CLOSED,
        SECOND_FACTOR_JOINED,
        SECOND_STEP_FAILED,
        RECOVERY_CODE_USED,
        SECOND_FACTOR_RESET
    }
}
