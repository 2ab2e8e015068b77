package pe.cumbe.account;

import pe.cumbe.shared.Reason;

/** Why somebody is not let in. None of them tells whether the username exists. */
public enum SignInReason implements Reason {
    /** Username or password, one of the two; or the account is closed. */
    WRONG,
    /** Too many failures for this name, or from this address: the answer is the same for names nobody has. */
    WAIT,
    /** Too many people sign in at this moment. */
    BUSY,
    /** Right password, but a demo account outside the machine itself. */
    DEMO_ONLY_HERE,
    /** Right password, but a one-time one whose days passed. */
    ONE_TIME_OVER,
    /** Right password, but the account is suspended for some days. */
    SUSPENDED,
    /** Right password, but the last day of the person here has passed. */
    LEFT,
    /** The link for a new password was used, replaced or is too old. */
    LINK_OVER,
    /** The code is not the one the telephone shows. */
    CODE_WRONG,
    /** The telephone joined before has to say its code first. */
    CODE_FIRST,
    /** The session was closed meanwhile. */
    SESSION_OVER
}
