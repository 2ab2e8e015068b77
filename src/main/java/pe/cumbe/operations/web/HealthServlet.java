package pe.cumbe.operations.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import pe.cumbe.mail.Postman;
import pe.cumbe.operations.Readiness;

/**
 * {@code GET /health/live}: the server answers. {@code GET /health/ready}: visitors may be sent here; else 503 and what
 * is missing; and how letters leave, which decides nothing. Neither sets a cookie, looks at who asks, or says more.
 */
@WebServlet(urlPatterns = {"/health/live", "/health/ready"})
public class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Readiness readiness;
    private final transient Postman postman;

    @Inject
    public HealthServlet(Readiness readiness, Postman postman) {
        this.readiness = readiness;
        this.postman = postman;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        if (request.getServletPath().endsWith("/live")) {
            response.getWriter().print("{\"live\":true}\n");
            return;
        }
        var missing = readiness.missing();
        response.setStatus(missing.isEmpty() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.getWriter()
                .print("{\"ready\":" + missing.isEmpty() + ",\"missing\":" + json(missing) + ",\"failed\":"
                        + json(readiness.failed()) + ",\"mail\":\""
                        + postman.standing().name().toLowerCase(Locale.ROOT) + "\"}\n");
    }

    private static String json(List<String> words) {
        return words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(",", "[", "]"));
    }
}
