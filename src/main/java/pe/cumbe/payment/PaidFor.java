package pe.cumbe.payment;

import pe.cumbe.account.Permission;

/** What is paid for, and who may note that it was. */
public enum PaidFor {
    /** A case of an e-procedure. */
    CASE(Permission.RECEIVE_CASES),
    /** The copies of a request for public information (rulebook 2: only what reproducing costs). */
    ACCESS_REQUEST(Permission.ANSWER_ACCESS);

    private final Permission permission;

    PaidFor(Permission permission) {
        this.permission = permission;
    }

    public Permission permission() {
        return permission;
    }
}
