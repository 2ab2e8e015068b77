package pe.cumbe.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.ClientAddress;
import pe.cumbe.shared.Settings;

/**
 * Reads where a request comes from and how. {@code X-Forwarded-*} are believed only as far as they were written by
 * proxies the installation trusts, an address or a network of addresses each; anybody else could write what they like
 * there. Whole villages share one address, so limits keyed by it are loose.
 */
@ApplicationScoped
public class ClientAddresses {

    private static final String HEADER = "X-Forwarded-For";
    private static final String SCHEME = "X-Forwarded-Proto";

    private final List<String> trusted;

    @Inject
    public ClientAddresses(Settings settings) {
        this(settings.trustedProxies());
    }

    ClientAddresses(List<String> trusted) {
        this.trusted = List.copyOf(trusted);
    }

    public ClientAddress of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), request.getHeader(HEADER));
    }

    /** What limits count the request by. */
    public String limitKey(HttpServletRequest request) {
        return of(request).limitKey();
    }

    /** Whether the person came over TLS, as the trusted proxy before this server says; the server itself hears plain HTTP. */
    public boolean cameOverTls(HttpServletRequest request) {
        return cameOverTls(request.getRemoteAddr(), request.getHeader(SCHEME));
    }

    boolean cameOverTls(String peer, @Nullable String scheme) {
        return "https".equalsIgnoreCase(scheme) && isTrusted(peer);
    }

    /** From the last hop back to the first that is no proxy of ours; a hop that cannot be read leaves the person unknown. */
    ClientAddress of(String peer, @Nullable String forwarded) {
        if (forwarded == null || forwarded.isBlank()) {
            return new ClientAddress(peer);
        }
        if (!isTrusted(peer)) {
            return new ClientAddress(peer, false);
        }
        var from = peer;
        var hops = forwarded.split(",", -1);
        for (int i = hops.length - 1; i >= 0; i--) {
            var hop = hops[i].strip();
            if (ClientAddress.read(hop).isEmpty()) {
                return new ClientAddress(from, false);
            }
            from = hop;
            if (!isTrusted(hop)) {
                break;
            }
        }
        return new ClientAddress(from);
    }

    private boolean isTrusted(String address) {
        return ClientAddress.read(address)
                .filter(read -> trusted.stream().anyMatch(proxy -> covers(proxy, read)))
                .isPresent();
    }

    /** Whether the address is the proxy's own, or inside its network: {@code 10.0.0.0/8}. */
    private static boolean covers(String proxy, InetAddress address) {
        int slash = proxy.indexOf('/');
        var network = ClientAddress.read(slash < 0 ? proxy : proxy.substring(0, slash));
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
}
