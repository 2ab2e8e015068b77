package pe.cumbe.upgrade;

/** How far a conflict is. */
public enum ConflictState {
    OPEN,
    SETTLED,
    /** A later version of the template, or taking back the upgrade, left nothing to settle. */
    OVER
}
