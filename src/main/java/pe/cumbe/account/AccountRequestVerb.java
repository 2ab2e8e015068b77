package pe.cumbe.account;

/** What is done to a request for an account once a head asked for it. */
public enum AccountRequestVerb {
    /** By whoever manages accounts. */
    GRANT,
    /** By whoever manages accounts, with the reason. */
    REFUSE,
    /** By a head of the dependency, before it is answered. */
    WITHDRAW
}
