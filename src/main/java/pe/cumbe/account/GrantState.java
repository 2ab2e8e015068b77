package pe.cumbe.account;

/** Where a granted role stands today. */
public enum GrantState {
    TO_COME,
    IN_FORCE,
    EXPIRED,
    REVOKED
}
