package pe.cumbe.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/** What the browser says it still has. */
public final class EntityTag {

    private EntityTag() {}

    /** Whether one of the pages in {@code If-None-Match} is this one; a weak tag is enough for a page (RFC 9110, 13.1.2). */
    public static boolean isHeld(HttpServletRequest request, String tag) {
        var held = request.getHeader("If-None-Match");
        return held != null
                && Stream.of(held.split(",", -1))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || opaque(one).equals(opaque(tag)));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
