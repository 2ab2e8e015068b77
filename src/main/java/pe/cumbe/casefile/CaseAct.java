package pe.cumbe.casefile;

import pe.cumbe.account.Permission;

/** What an officer may do with a case; each is one method of a desk. */
public enum CaseAct {
    ADMIT(Permission.RECEIVE_CASES),
    OBSERVE(Permission.RECEIVE_CASES),
    REFER(Permission.RECEIVE_CASES),
    REGISTER_PAYMENT(Permission.RECEIVE_CASES),
    ISSUE_KEY(Permission.ISSUE_KEYS),
    ISSUE_DOCUMENT(Permission.RESOLVE_CASES),
    START_EVALUATION(Permission.EVALUATE_CASES),
    REQUIRE_INFORMATION(Permission.EVALUATE_CASES),
    DECLARE_ABANDONED(Permission.EVALUATE_CASES),
    DRAFT_RESOLUTION(Permission.EVALUATE_CASES),
    RESOLVE(Permission.RESOLVE_CASES),
    NOTIFY(Permission.EVALUATE_CASES),
    REGISTER_WITHDRAWAL(Permission.RECEIVE_CASES),
    REGISTER_RECONSIDERATION(Permission.RECEIVE_CASES),
    REGISTER_APPEAL(Permission.RECEIVE_CASES),
    DECIDE_APPEAL(Permission.RESOLVE_CASES);

    private final Permission permission;

    CaseAct(Permission permission) {
        this.permission = permission;
    }

    public Permission permission() {
        return permission;
    }

    /** The case goes a step further with it: a screen may propose it. The others are there for who asks at the window. */
    public boolean movesOn() {
        return this != REGISTER_PAYMENT && this != ISSUE_KEY && this != REGISTER_WITHDRAWAL;
    }
}
