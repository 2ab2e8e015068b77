package pe.cumbe.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lets a post of an anonymous form in: from our own pages only, and with a seal of ours. */
@ApplicationScoped
public class PostGate {

    private final FormSeal seals;
    private final CurrentForm form;

    @Inject
    public PostGate(FormSeal seals, CurrentForm form) {
        this.seals = seals;
        this.form = form;
    }

    boolean admits(HttpServletRequest request, Route route) {
        if (!fromOurOwnPages(request)) {
            return false;
        }
        @Nullable String seal;
        try {
            seal = request.getParameter("sello");
            if (seal == null && isMultipart(request)) {
                // getParameter swallows a body over the ceiling; asking for the parts says so
                request.getParts();
            }
        } catch (Exception unreadable) {
            form.tooLarge();
            return true;
        }
        if (seal == null) {
            return false;
        }
        var read = seals.read(route.pattern(), seal);
        read.ifPresent(form::accept);
        return read.isPresent();
    }

    private static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static boolean fromOurOwnPages(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        var origin = request.getHeader("Origin");
        if (origin == null) {
            return true;
        }
        try {
            var authority = URI.create(origin).getAuthority();
            return authority != null && authority.equalsIgnoreCase(request.getHeader("Host"));
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
    }
}
