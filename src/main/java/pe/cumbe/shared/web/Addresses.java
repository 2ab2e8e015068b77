package pe.cumbe.shared.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Writes paths as addresses. */
public final class Addresses {

    private Addresses() {}

    /** The path with each segment percent-encoded. */
    public static String encode(String path) {
        var address = new StringBuilder();
        for (var segment : Route.segments(path)) {
            address.append('/')
                    .append(URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20"));
        }
        return address.length() == 0 ? "/" : address.toString();
    }
}
