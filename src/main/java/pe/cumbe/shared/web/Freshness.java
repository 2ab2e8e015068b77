package pe.cumbe.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Spares a slow line what it already has. A public page read by GET carries a weak fingerprint of itself, and whoever still
 * has that page is told so in a few bytes. Pages that are the same for everybody may also be kept a minute. What a page
 * says of itself (a receipt: {@code no-store}) stands.
 */
final class Freshness {

    /** Found in every page with a form of ours: its seal is for one person and one submission. */
    private static final byte[] SEAL = "name=\"sello\"".getBytes(StandardCharsets.US_ASCII);

    private static final String SAME_FOR_ALL = "public, max-age=60";
    private static final String ASK_EACH_TIME = "private, no-cache";

    private Freshness() {}

    static void forward(RequestDispatcher page, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var held = new HeldResponse(response);
        page.forward(request, held);
        if (!held.isHeld()) {
            return;
        }
        var body = held.body();
        if (response.getStatus() == HttpServletResponse.SC_OK && isHtml(response)) {
            if (response.getHeader("Cache-Control") == null) {
                var oneForAll = request.getCookies() == null && !contains(body, SEAL);
                response.setHeader("Cache-Control", oneForAll ? SAME_FOR_ALL : ASK_EACH_TIME);
                response.addHeader("Vary", "Cookie");
            }
            if (!response.getHeader("Cache-Control").contains("no-store")) {
                var tag = "W/\"" + fingerprint(body) + "\"";
                response.setHeader("ETag", tag);
                if (EntityTag.isHeld(request, tag)) {
                    response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                    return;
                }
            }
        }
        response.getOutputStream().write(body);
    }

    private static boolean isHtml(HttpServletResponse response) {
        var type = response.getContentType();
        return type != null && type.startsWith("text/html");
    }

    private static String fingerprint(byte[] body) {
        var sum = new CRC32();
        sum.update(body);
        return Long.toHexString(sum.getValue()) + "-" + Integer.toHexString(body.length);
    }

    private static boolean contains(byte[] body, byte[] part) {
        outer:
        for (int i = 0; i <= body.length - part.length; i++) {
            for (int j = 0; j < part.length; j++) {
                if (body[i + j] != part[j]) {
                    continue outer;
                }
            }
            return true;
        }
        return false;
    }
}
