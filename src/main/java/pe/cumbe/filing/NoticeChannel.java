package pe.cumbe.filing;

/** How somebody wants to be told (LPAG 20; e-mail and messages only with express authorisation). */
public enum NoticeChannel {
    EMAIL,
    /** On paper, at the address given. */
    HOME
}
