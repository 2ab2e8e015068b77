package pe.cumbe.account;

/**
 * Where a request comes from, as far as the installation can tell.
 *
 * @param value an IP address as text
 * @param known false when somebody we do not trust passed the request on, so that the person may be anywhere
 */
public record ClientAddress(String value, boolean known) {

    public ClientAddress(String value) {
        this(value, true);
    }

    /** Whether it comes from the machine the portal runs on. */
    public boolean isThisMachine() {
        return known && (value.startsWith("127.") || value.equals("::1") || value.equals("0:0:0:0:0:0:0:1"));
    }
}
