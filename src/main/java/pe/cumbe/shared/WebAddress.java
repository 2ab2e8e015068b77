package pe.cumbe.shared;

import java.net.URI;

/** Addresses that officers type for people to follow: those of the web and no other kind, with a host. */
public final class WebAddress {

    private WebAddress() {}

    public static boolean isOne(String typed) {
        try {
            var address = URI.create(typed);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
