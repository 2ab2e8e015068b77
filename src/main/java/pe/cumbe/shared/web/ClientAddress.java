package pe.cumbe.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pe.cumbe.shared.Settings;

/**
 * Where a request comes from, for limits alone; it is never stored. {@code X-Forwarded-For} is believed only as far as it
 * was written by proxies the installation trusts, from the last back to the first. Whole villages share one address, so
 * limits keyed by it are loose.
 */
@ApplicationScoped
public class ClientAddress {

    private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F:.]{2,45}");
    private static final int HOUSEHOLD = 64;

    private final List<String> trusted;

    @Inject
    public ClientAddress(Settings settings) {
        this(settings.trustedProxies());
    }

    ClientAddress(List<String> trusted) {
        this.trusted = List.copyOf(trusted);
    }

    /** A key for limits: the address, or the network of a household where it is of version 6. */
    public String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
    }

    String of(String peer, @org.jspecify.annotations.Nullable String forwarded) {
        var from = peer;
        if (forwarded != null && isTrusted(peer)) {
            var hops = forwarded.split(",", -1);
            for (int i = hops.length - 1; i >= 0; i--) {
                var hop = hops[i].strip();
                if (read(hop).isEmpty()) {
                    break;
                }
                from = hop;
                if (!isTrusted(hop)) {
                    break;
                }
            }
        }
        return read(from).map(ClientAddress::key).orElse(from);
    }

    private boolean isTrusted(String address) {
        return read(address)
                .filter(read -> trusted.stream().anyMatch(proxy -> covers(proxy, read)))
                .isPresent();
    }

    /** Whether the address is the proxy's own, or inside its network: {@code 10.0.0.0/8}. */
    private static boolean covers(String proxy, InetAddress address) {
        int slash = proxy.indexOf('/');
        var network = read(slash < 0 ? proxy : proxy.substring(0, slash));
        if (network.isEmpty() || network.get().getAddress().length != address.getAddress().length) {
            return false;
        }
        int whole = network.get().getAddress().length * Byte.SIZE;
        int bits = slash < 0 ? whole : Math.min(whole, Integer.parseInt(proxy.substring(slash + 1)));
        return sameStart(network.get().getAddress(), address.getAddress(), bits);
    }

    private static boolean sameStart(byte[] one, byte[] other, int bits) {
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if ((one[bit / Byte.SIZE] & mask) != (other[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static String key(InetAddress address) {
        if (!(address instanceof Inet6Address)) {
            return address.getHostAddress();
        }
        var bytes = address.getAddress();
        java.util.Arrays.fill(bytes, HOUSEHOLD / Byte.SIZE, bytes.length, (byte) 0);
        try {
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address of these figures; names are never looked up. */
    private static Optional<InetAddress> read(String text) {
        if (!LITERAL.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
