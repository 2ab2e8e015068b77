package pe.cumbe.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.render.ResponseStateManager;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Lets a post of an anonymous form in: from our own pages only, and with a seal of ours. */
@ApplicationScoped
public class PostGate {

    private static final Logger LOG = Logger.getLogger(PostGate.class.getName());

    /** In bytes; whoever sends more has no form of ours. */
    private static final long MOST_DRAINED = 300_000_000;

    /** As in {@code web.xml}: what a file may weigh before nothing of its post can be read. */
    private static final long CEILING = 64_000_000;

    /** What every form of a transient view carries as its state. */
    private static final String STATELESS = "stateless";

    private final FormSeal seals;
    private final CurrentForm form;

    @Inject
    public PostGate(FormSeal seals, CurrentForm form) {
        this.seals = seals;
        this.form = form;
    }

    /** What becomes of a post. */
    enum Verdict {
        ADMITTED,
        /** From elsewhere, or without a seal of ours. */
        FORBIDDEN,
        /** Cut, changed on its way or written by a machine: nobody's form looks like this. */
        MALFORMED,
        /** Nothing of it could be read. */
        TOO_LARGE
    }

    /** Whether a body of several parts is whole; one over the ceiling is told by whoever takes files. */
    boolean isReadable(HttpServletRequest request) {
        if (isMultipart(request) && request.getContentLengthLong() < CEILING) {
            try {
                request.getParts();
            } catch (Exception unreadable) {
                drain(request);
                return false;
            }
        }
        return true;
    }

    Verdict judge(HttpServletRequest request, Route route) {
        if (!fromOurOwnPages(request)) {
            return Verdict.FORBIDDEN;
        }
        @Nullable String seal;
        try {
            seal = request.getParameter("sello");
            if (seal == null && isMultipart(request)) {
                // getParameter swallows a body over the ceiling; asking for the parts says so
                request.getParts();
            }
        } catch (Exception unreadable) {
            drain(request);
            if (isMultipart(request) && request.getContentLengthLong() < CEILING) {
                return Verdict.MALFORMED;
            }
            form.tooLarge();
            return Verdict.TOO_LARGE;
        }
        if (seal == null) {
            return Verdict.FORBIDDEN;
        }
        var read = seals.read(route.pattern(), seal);
        read.ifPresent(form::accept);
        if (read.isEmpty()) {
            return Verdict.FORBIDDEN;
        }
        var state = request.getParameter(ResponseStateManager.VIEW_STATE_PARAM);
        return state == null || state.equals(STATELESS) ? Verdict.ADMITTED : Verdict.MALFORMED;
    }

    /** Reads the rest away: a browser that is still sending would hear a broken line and not our answer. */
    private static void drain(HttpServletRequest request) {
        try (var body = request.getInputStream()) {
            body.skipNBytes(Math.min(MOST_DRAINED, Math.max(0, request.getContentLengthLong())));
        } catch (IOException | IllegalStateException ended) {
            LOG.log(Level.FINE, "the body ended early", ended);
        }
    }

    private static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** Whether a browser says that a page of this very portal asks; whoever is no browser says nothing. */
    public static boolean fromOurOwnPages(HttpServletRequest request) {
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
