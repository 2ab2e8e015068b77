package pe.cumbe.agency;

/**
 * How one thing stands in one portal, in figures; the texts {@code backoffice.health.cell.<name>} put them in words.
 *
 * @param figure the first place of the text
 * @param other the second
 */
public record PortalFinding(Need need, long figure, long other) {

    /** How much somebody has to look. */
    public enum Need {
        FINE,
        LOOK,
        URGENT
    }

    /** To be looked at; urgent where it is past what is fair. */
    public static PortalFinding of(boolean urgent, long figure, long other) {
        return new PortalFinding(urgent ? Need.URGENT : Need.LOOK, figure, other);
    }
}
