package pe.cumbe.shared.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The headers every answer carries. Public pages may load our style sheet, pictures and sounds and nothing else: no script runs
 * there at all. Page files are never reached by their own name.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST)
public class SecurityHeadersFilter implements Filter {

    private static final String PUBLIC_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; media-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /**
     * PrimeFaces writes scripts and styles into its pages. Scripts come from this server, and those inside the page carry
     * its nonce ({@link NonceRenderKits}).
     */
    private static final String OFFICERS_POLICY = "default-src 'none'; script-src 'self' 'nonce-%s'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-src 'self'; frame-ancestors 'none'";

    /** A page that is not public yet, shown to whoever wrote it inside a frame as wide as a telephone. */
    private static final String PREVIEW_POLICY =
            PUBLIC_POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        var path = asked.getRequestURI().substring(asked.getContextPath().length());
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("X-Frame-Options", isPreview(path) ? "SAMEORIGIN" : "DENY");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), interest-cohort=()");
        var signIn = path.equals("/gestion/ingreso")
                || path.equals("/cabina/ingreso")
                || path.equals("/gestion/clave/olvide");
        answer.setHeader(
                "Content-Security-Policy",
                isPreview(path)
                        ? PREVIEW_POLICY
                        : isOfficers(path) && !signIn ? officersPolicy(request) : PUBLIC_POLICY);
        if (isPrivateLink(path)) {
            answer.setHeader("Referrer-Policy", "no-referrer");
            answer.setHeader("X-Robots-Tag", "noindex, nofollow");
        }
        if (isPersonal(asked, path)) {
            answer.setHeader("Cache-Control", "no-store");
        }
        if (path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/")) {
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        chain.doFilter(request, response);
    }

    private static String officersPolicy(ServletRequest request) {
        return OFFICERS_POLICY.formatted(ScriptNonce.invent(request));
    }

    /** What is answered to one person alone; no browser, kiosk or proxy keeps it. */
    private static boolean isPersonal(HttpServletRequest request, String path) {
        return isOfficers(path)
                || request.getMethod().equals("POST")
                || isPrivateLink(path)
                || path.startsWith("/seguimiento")
                || path.contains("/solicitar/");
    }

    private static boolean isPreview(String path) {
        return path.startsWith("/gestion/paginas/") && path.contains("/vista/");
    }

    /** Its address holds a secret: nobody keeps the page, lists it, or is told where a reader came from. */
    private static boolean isPrivateLink(String path) {
        return path.startsWith("/vista-previa");
    }

    private static boolean isOfficers(String path) {
        return path.startsWith("/gestion")
                || path.startsWith("/cabina/")
                || path.equals("/cabina")
                || path.startsWith("/jakarta.faces.resource/");
    }
}
