package pe.cumbe.shared.web;

import jakarta.servlet.ServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * The word that one answer's own scripts carry and its policy names, so that a script somebody smuggled into the page does
 * not run. {@link SecurityHeadersFilter} invents it for each answer to an officer; public pages have no script and none.
 */
final class ScriptNonce {

    private static final String KEY = "pe.cumbe.scriptNonce";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private ScriptNonce() {}

    /** A new one for the answer to this request. */
    static String invent(ServletRequest request) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        request.setAttribute(KEY, nonce);
        return nonce;
    }

    /** That of the answer to this request; empty where no script may run. */
    static Optional<String> of(ServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(KEY));
    }
}
