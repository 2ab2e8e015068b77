package pe.cumbe.shared;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a request comes from, as far as the installation can tell. For limits and for the door alone; it is never stored.
 *
 * @param value an IP address as text
 * @param known false when somebody we do not trust passed the request on, so that the person may be anywhere
 */
public record ClientAddress(String value, boolean known) {

    private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F:.]{2,45}");
    private static final int HOUSEHOLD = 64;

    public ClientAddress(String value) {
        this(value, true);
    }

    /** Whether it comes from the machine the portal runs on. */
    public boolean isThisMachine() {
        return known && read(value).filter(InetAddress::isLoopbackAddress).isPresent();
    }

    /** What limits count by: the address, or the network of a household where it is of version 6. */
    public String limitKey() {
        return read(value).map(ClientAddress::key).orElse(value);
    }

    /** The address of these figures; names are never looked up. */
    public static Optional<InetAddress> read(String figures) {
        if (!LITERAL.matcher(figures).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(figures));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static String key(InetAddress address) {
        if (!(address instanceof Inet6Address)) {
            return address.getHostAddress();
        }
        var bytes = address.getAddress();
        Arrays.fill(bytes, HOUSEHOLD / Byte.SIZE, bytes.length, (byte) 0);
        try {
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
