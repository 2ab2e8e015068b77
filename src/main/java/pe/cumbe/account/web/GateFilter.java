package pe.cumbe.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import pe.cumbe.account.Permission;
import pe.cumbe.account.SignInStep;

/**
 * Nobody sees a page of the officers or of the kiosks without having signed in. It stands before the address and again
 * before the page file, so that no way of writing an address goes around it. What a person may do there is asked by each
 * desk; here only the kiosk's pages ask for an operator.
 */
@WebFilter(
        urlPatterns = {"/gestion/*", "/cabina/*"},
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD})
public class GateFilter implements Filter {

    private static final Map<SignInStep, String> PAGES = Map.of(
            SignInStep.CODE, "/gestion/segundo-paso",
            SignInStep.PASSWORD, "/gestion/clave",
            SignInStep.ENROL, "/gestion/segundo-paso/nuevo");

    @Inject
    private CurrentActor me;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        var path = path(asked);
        if (Destination.isOpen(path)) {
            chain.doFilter(request, response);
        } else if (!me.isSignedIn()) {
            if (me.isStale()) {
                me.end();
            }
            var ended = asked.getMethod().equals("POST");
            go(asked, answer, with(Destination.signIn(path), ended ? "fin=1" : ""));
        } else if (me.step() != SignInStep.IN && !path.equals(PAGES.get(me.step()))) {
            go(asked, answer, Objects.requireNonNull(PAGES.get(me.step())));
        } else if ((isKiosk(path) || isKiosk(asked.getServletPath()))
                && !me.actor().mayAnywhere(Permission.FILE_AT_KIOSK)) {
            answer.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The address the person typed, also when the route table has already sent it to its page. */
    private static String path(HttpServletRequest request) {
        var forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        var path = forwarded == null ? request.getRequestURI() : forwarded.toString();
        return path.substring(request.getContextPath().length());
    }

    private static boolean isKiosk(String path) {
        return path.equals("/cabina") || path.startsWith("/cabina/");
    }

    private static String with(String address, String parameter) {
        return parameter.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + parameter;
    }

    private static void go(HttpServletRequest request, HttpServletResponse response, String address)
            throws IOException {
        if (request.getHeader("Tus-Resumable") != null) {
            // a program that sends a file would take the page it is sent to for an answer
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + address.replace("&", "&amp;") + "\"/></partial-response>");
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
