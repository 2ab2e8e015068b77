package pe.cumbe.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.ClientAddress;
import pe.cumbe.shared.Settings;

/**
 * Reads where a request comes from. {@code X-Forwarded-For} is believed only when a reverse proxy of the settings says
 * it, from the nearest hop outwards; anybody else could write what they like there.
 */
@ApplicationScoped
public class ClientAddresses {

    private static final String HEADER = "X-Forwarded-For";
    private static final String SCHEME = "X-Forwarded-Proto";

    private final Settings settings;

    @Inject
    public ClientAddresses(Settings settings) {
        this.settings = settings;
    }

    public ClientAddress of(HttpServletRequest request) {
        var peer = request.getRemoteAddr();
        var forwarded = request.getHeader(HEADER);
        return of(peer, forwarded == null ? "" : forwarded, settings.trustedProxies());
    }

    /** Whether the person came over TLS, as the trusted proxy before this server says; the server itself hears plain HTTP. */
    public boolean cameOverTls(HttpServletRequest request) {
        return cameOverTls(request.getRemoteAddr(), request.getHeader(SCHEME), settings.trustedProxies());
    }

    static boolean cameOverTls(String peer, @Nullable String scheme, List<String> trusted) {
        return "https".equalsIgnoreCase(scheme) && trusted.contains(peer);
    }

    static ClientAddress of(String peer, String forwarded, List<String> trusted) {
        if (forwarded.isBlank()) {
            return new ClientAddress(peer);
        }
        if (!trusted.contains(peer)) {
            return new ClientAddress(peer, false);
        }
        var hops = List.of(forwarded.strip().split("\\s*,\\s*"));
        for (int i = hops.size() - 1; i >= 0; i--) {
            if (!trusted.contains(hops.get(i)) || i == 0) {
                return new ClientAddress(hops.get(i));
            }
        }
        return new ClientAddress(peer, false);
    }
}
