package pe.cumbe.draft.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import pe.cumbe.draft.DraftId;
import pe.cumbe.shared.ServerKeys;
import pe.cumbe.shared.Slug;

/**
 * How a draft travels with the person: sealed, in a hidden field of each of its forms and in a cookie that ends with the
 * browser. Each procedure has a cookie of its own, so two tabs with two procedures do not meet. Never in an address.
 */
@ApplicationScoped
public class DraftTicket {

    /** The hidden field. */
    static final String FIELD = "borrador";

    private static final int SEAL = 12;

    private final ServerKeys keys;

    @Inject
    public DraftTicket(ServerKeys keys) {
        this.keys = keys;
    }

    String of(DraftId id) {
        return id.value() + "~" + seal(id.value());
    }

    /** The draft of a ticket we wrote. */
    Optional<DraftId> read(String ticket) {
        var parts = ticket.split("~", -1);
        if (parts.length != 2
                || !MessageDigest.isEqual(
                        seal(parts[0]).getBytes(StandardCharsets.US_ASCII),
                        parts[1].getBytes(StandardCharsets.UTF_8))) {
            return Optional.empty();
        }
        return DraftId.read(parts[0]);
    }

    Optional<DraftId> inCookie(HttpServletRequest request, Slug procedure) {
        var cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        var name = cookieName(procedure);
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .flatMap(cookie -> read(cookie.getValue()));
    }

    /** Browsers keep a {@code __Host-} cookie only over TLS, or on the very machine. */
    void giveCookie(HttpServletResponse response, Slug procedure, DraftId id) {
        response.addHeader("Set-Cookie", cookie(procedure, of(id)));
    }

    void takeCookie(HttpServletResponse response, Slug procedure) {
        response.addHeader("Set-Cookie", cookie(procedure, "") + "; Max-Age=0");
    }

    private String cookie(Slug procedure, String value) {
        return cookieName(procedure) + "=" + value + "; Path=/; Secure; HttpOnly; SameSite=Lax";
    }

    /** Does not name the procedure: somebody at the same machine may look at the list of cookies. */
    private String cookieName(Slug procedure) {
        var mark = keys.hmac("draft-cookie", procedure.value());
        return "__Host-b" + HexFormat.of().formatHex(mark, 0, 5);
    }

    private String seal(String id) {
        return HexFormat.of().formatHex(keys.hmac("draft-ticket", id), 0, SEAL);
    }
}
