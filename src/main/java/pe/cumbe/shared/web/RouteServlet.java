package pe.cumbe.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sends each address to its page. One address per thing: upper case, accents and a final slash are sent to the plain form
 * for good. Posts of public pages are checked here, before any page sees them ({@link FormSeal}).
 */
public class RouteServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String FILES = "/resources/";
    private static final List<String> READS = List.of("GET", "HEAD");
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST");

    @Inject
    private transient AgencyAddresses agencies;

    @Inject
    private transient CurrentRoute here;

    @Inject
    private transient PostGate gate;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var path = address(request);
        if (path == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (path.startsWith(FILES)) {
            file(request, response);
            return;
        }
        var plain = plain(path);
        var found = Routes.find(plain);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!plain.equals(path) && isRead(request)) {
            moved(request, response, plain);
        } else {
            serve(found.get().route(), found.get().values(), plain, request, response);
        }
    }

    /** Style sheet and pictures. An address that carries a fingerprint never changes its content: kept for a year. */
    private void file(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (!isRead(request)) {
            notThatWay(response, READS);
            return;
        }
        if (request.getParameter("v") != null) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        }
        getServletContext().getNamedDispatcher("default").forward(request, response);
    }

    private void serve(
            Route route,
            Map<String, String> values,
            String path,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        var word = values.get("agency");
        if (word != null) {
            Optional<AgencyAddresses.Found> agency = agencies.find(word);
            if (agency.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            if (agency.get().gone()) {
                response.sendError(HttpServletResponse.SC_GONE);
                return;
            }
            var redirect = agency.get().redirect();
            if (redirect != null && isRead(request)) {
                var language = values.get("idioma");
                var before = language == null ? "" : "/" + language;
                var rest = path.substring(before.length() + word.length() + 1);
                moved(request, response, before + (redirect.equals("/") && !rest.isEmpty() ? rest : redirect + rest));
                return;
            }
        }
        if (!METHODS.contains(request.getMethod())) {
            notThatWay(response, METHODS);
            return;
        }
        here.enter(route, values, path);
        if (request.getMethod().equals("POST") && route.audience() == Route.Audience.PUBLIC) {
            var refusal = refusal(route, request);
            if (refusal != 0) {
                response.sendError(refusal);
                return;
            }
        }
        if (request.getMethod().equals("POST") && !gate.isReadable(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        var page = request.getRequestDispatcher(route.view());
        if (isRead(request) && route.audience() == Route.Audience.PUBLIC) {
            Freshness.forward(page, request, response);
        } else {
            page.forward(request, response);
        }
    }

    /** The status that answers a post which no page shall see; 0 for the others. */
    private int refusal(Route route, HttpServletRequest request) {
        return switch (gate.judge(request, route)) {
            case ADMITTED -> 0;
            case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
            case MALFORMED -> HttpServletResponse.SC_BAD_REQUEST;
            case TOO_LARGE -> route.takesFiles() ? 0 : HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        };
    }

    private static void notThatWay(HttpServletResponse response, List<String> ways) throws IOException {
        response.setHeader("Allow", String.join(", ", ways));
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    private static boolean isRead(HttpServletRequest request) {
        return READS.contains(request.getMethod());
    }

    private static void moved(HttpServletRequest request, HttpServletResponse response, String path) {
        var query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", query == null ? path : path + "?" + query);
    }

    /** The decoded path; null when its encoding is broken. */
    private static @Nullable String address(HttpServletRequest request) {
        var raw = request.getRequestURI().substring(request.getContextPath().length());
        try {
            return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return null;
        }
    }

    private static String plain(String path) {
        var folded = PlainPath.of(path);
        return folded.isEmpty() ? "/" : folded;
    }
}
