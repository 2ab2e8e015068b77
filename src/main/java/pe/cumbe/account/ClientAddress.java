package pe.cumbe.account;

/**
 * Where a request comes from, as far as the installation can tell.
 *
 * @param value an IP address as text
 */
public record ClientAddress(String value) {

    /** Whether it comes from the machine the portal runs on. */
    public boolean isThisMachine() {
        return value.startsWith("127.") || value.equals("::1") || value.equals("0:0:0:0:0:0:0:1");
    }
}
