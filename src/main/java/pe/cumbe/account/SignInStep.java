package pe.cumbe.account;

/** What somebody with a session still has to do before anything else. They hold no role until then. */
public enum SignInStep {
    /** Type the code of their telephone. */
    CODE,
    /** Choose a password of their own. */
    PASSWORD,
    /** Join a telephone, because of a role they hold. */
    ENROL,
    /** Nothing. */
    IN
}
