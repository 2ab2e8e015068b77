package pe.cumbe.upgrade;

/** How far one portal of an upgrade is. */
public enum UpgradeState {
    WAITING,
    DONE,
    FAILED,
    /** It was done, and taken back. */
    UNDONE
}
