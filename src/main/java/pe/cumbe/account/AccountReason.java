package pe.cumbe.account;

import pe.cumbe.shared.Reason;

/** Why an account or a role is not opened, changed or closed. */
public enum AccountReason implements Reason {
    USERNAME_MALFORMED,
    USERNAME_TAKEN,
    NAME_MISSING,
    EMAIL_MISSING,
    EMAIL_MALFORMED,
    /** The installation said which domains are the institution's, and it is none of them. */
    EMAIL_NOT_INSTITUTIONAL,
    UNKNOWN_ACCOUNT,
    ACCOUNT_CLOSED,
    OWN_ROLES,
    OWN_ACCOUNT,
    LAST_ADMINISTRATOR,
    AGENCY_MISSING,
    AGENCY_UNKNOWN,
    AGENCY_NOT_FOR_THIS_ROLE,
    KIOSK_MISSING,
    KIOSK_UNKNOWN,
    KIOSK_NOT_FOR_THIS_ROLE,
    DATES_REVERSED,
    STARTS_IN_THE_PAST,
    DATES_TOO_FAR,
    ALREADY_GRANTED,
    UNKNOWN_GRANT,
    NO_SECOND_FACTOR,
    SUSPENSION_WITHOUT_REASON,
    SUSPENSION_OVER,
    SUSPENSION_TOO_LONG,
    NOT_SUSPENDED
}
