package pe.cumbe.opendata.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import pe.cumbe.agency.web.CurrentAgency;
import pe.cumbe.opendata.AtomFeed;
import pe.cumbe.opendata.FeedDesk;
import pe.cumbe.shared.Settings;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.EntityTag;
import pe.cumbe.shared.web.Texts;

/** Answers the addresses that end in {@code /feed}: what was published last, in Atom. */
@WebFilter(urlPatterns = "/feed.xhtml", dispatcherTypes = DispatcherType.FORWARD)
public class FeedFilter implements Filter {

    private static final String FEED = "/feed";

    @Inject
    private CurrentRoute here;

    @Inject
    private CurrentAgency agency;

    @Inject
    private FeedDesk desk;

    @Inject
    private Settings settings;

    @Inject
    private Texts texts;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        var pattern = here.getPattern();
        var section = pattern.substring(0, pattern.length() - FEED.length()).replaceFirst(".*/", "");
        var of = agency.isDependency() ? agency.view() : null;
        var entries =
                desk.latest(section, of == null ? null : of.code().value()).orElse(null);
        if (entries == null) {
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var author = of == null ? texts.get("shared.region.name") : of.name();
        var page = here.getPath().substring(0, here.getPath().length() - FEED.length());
        var title = texts.get("feed." + section + ".title") + " - " + author;
        send(
                new AtomFeed(
                        settings.publicAddress().orElseGet(() -> asked(asked)),
                        here.getPath(),
                        page,
                        title,
                        author,
                        entries),
                asked,
                answer);
    }

    private static void send(AtomFeed feed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try {
            feed.write(bytes);
        } catch (XMLStreamException e) {
            throw new IOException("the feed could not be written", e);
        }
        var tag = "W/\"" + UUID.nameUUIDFromBytes(bytes.toByteArray()) + "\"";
        var changed = feed.updated().truncatedTo(ChronoUnit.SECONDS);
        response.setHeader("ETag", tag);
        response.setDateHeader("Last-Modified", changed.toEpochMilli());
        response.setHeader("Cache-Control", "public, max-age=300");
        if (EntityTag.isHeld(request, tag) || isSince(request, changed)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("application/atom+xml;charset=UTF-8");
        bytes.writeTo(response.getOutputStream());
    }

    /** Whether nothing changed since the day the reader names; one who names a tag is answered by that alone. */
    private static boolean isSince(HttpServletRequest request, Instant changed) {
        if (request.getHeader("If-None-Match") != null) {
            return false;
        }
        try {
            var since = request.getDateHeader("If-Modified-Since");
            return since >= 0 && changed.toEpochMilli() <= since;
        } catch (IllegalArgumentException noDate) {
            return false;
        }
    }

    /** The address of the portal as it was asked, where the installation does not know its own. */
    static String asked(HttpServletRequest request) {
        var url = request.getRequestURL();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }
}
