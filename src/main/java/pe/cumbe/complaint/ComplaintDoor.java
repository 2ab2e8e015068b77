package pe.cumbe.complaint;

import pe.cumbe.account.Permission;

/** Through which door an officer comes to the complaints of a dependency. */
public enum ComplaintDoor {
    /** Who attends complaints: all kinds but the quejas, and of those the reports asked of the dependency. */
    ATTENTION(Permission.ATTEND_COMPLAINTS),
    /** The head: the quejas about the dependencies below. */
    SUPERIOR(Permission.OVERSEE);

    private final Permission permission;

    ComplaintDoor(Permission permission) {
        this.permission = permission;
    }

    public Permission permission() {
        return permission;
    }
}
