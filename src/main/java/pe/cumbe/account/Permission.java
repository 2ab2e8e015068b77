package pe.cumbe.account;

/** The closed list of what an account may do. Desks ask for one of these; no desk asks for a role. */
public enum Permission {
    MANAGE_PORTALS,
    MANAGE_ACCOUNTS,
    READ_ACTS,
    SEE_CASES,
    RECEIVE_CASES,
    ISSUE_KEYS,
    EVALUATE_CASES,
    RESOLVE_CASES,
    FILE_AT_KIOSK,
    MANAGE_KIOSKS,
    MEASURE_PLAN,
    VALIDATE_PLAN,
    PUBLISH_TRANSPARENCY,
    EDIT_PAGES,
    PUBLISH_PAGES,
    EDIT_NORMS,
    PUBLISH_NORMS,
    ANSWER_ACCESS,
    ATTEND_COMPLAINTS,
    SEE_PAYMENTS,
    OVERSEE,
    PROTECT_PERSONAL_DATA
}
