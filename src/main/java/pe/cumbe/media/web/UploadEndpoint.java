package pe.cumbe.media.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.media.UploadDesk;
import pe.cumbe.media.UploadEnd;
import pe.cumbe.media.UploadReason;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.PostGate;
import pe.cumbe.shared.web.Texts;

/**
 * Where files for a library come in pieces: {@code /gestion/subidas/{dependency}} begins one, {@code …/{id}} sends its
 * pieces, asks how far it is or ends it, and {@code …/{id}/entrega} takes what came whole into the library. A form of
 * another site cannot send the header that every request carries here, and where a browser tells whose page asks, it has to
 * be ours. Nothing here gives a byte back.
 */
@WebServlet(UploadEndpoint.BASE + "/*")
public class UploadEndpoint extends HttpServlet {

    public static final String BASE = "/gestion/subidas";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(UploadEndpoint.class.getName());

    private static final int LOCKED = 423;
    private static final Set<String> METHODS = Set.of("POST", "HEAD", "PATCH", "DELETE");
    private static final Pattern ADDRESS = Pattern.compile(
            "/(?<slug>[a-z0-9-]+)(?:/(?<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})" + "(?<deliver>/entrega)?)?");

    private final transient UploadDesk desk;
    private final transient UploadProtocol protocol;
    private final transient Organisation organisation;
    private final transient CurrentActor me;
    private final transient Texts texts;

    @Inject
    public UploadEndpoint(
            UploadDesk desk, UploadProtocol protocol, Organisation organisation, CurrentActor me, Texts texts) {
        this.desk = desk;
        this.protocol = protocol;
        this.organisation = organisation;
        this.me = me;
        this.texts = texts;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "POST, HEAD, PATCH, DELETE");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        if (request.getHeader("Tus-Resumable") == null || !PostGate.fromOurOwnPages(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var address = ADDRESS.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        var agency = address.matches()
                ? organisation.bySlug(address.group("slug")).map(found -> found.code())
                : Optional.<AgencyCode>empty();
        if (agency.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            serve(agency.get(), address, request, response);
        } catch (NotAllowed refused) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } catch (Rejected refused) {
            say(
                    response,
                    status(refused.reasons().get(0)),
                    texts.of(refused.reasons().get(0)));
        } catch (IOException cut) {
            LOG.log(Level.FINE, "the line of an upload was cut", cut);
            if (!response.isCommitted()) {
                response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }

    private void serve(AgencyCode agency, Matcher address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var id = address.group("id");
        var posts = request.getMethod().equals("POST");
        if (posts == (id != null && address.group("deliver") == null)) {
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (id == null) {
            var length = length(request.getHeader("Upload-Length"));
            var metadata = Objects.requireNonNullElse(request.getHeader("Upload-Metadata"), "");
            protocol.speak(request, response, desk.begin(agency, metadata, length, me.actor()));
        } else if (request.getMethod().equals("PATCH") && request.getContentLengthLong() < 0) {
            response.setStatus(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (address.group("deliver") == null) {
            protocol.speak(request, response, desk.hold(agency, UUID.fromString(id), me.actor()));
        } else {
            var upload = request.getRequestURI().replaceFirst("/entrega$", "");
            say(
                    response,
                    HttpServletResponse.SC_OK,
                    told(desk.deliver(agency, UUID.fromString(id), upload, me.actor())));
        }
    }

    private String told(UploadEnd end) {
        return end.refusal()
                .map(key -> texts.of("media.error.file", end.name(), texts.get(key)))
                .orElseGet(() -> texts.of(
                        end.already() ? "media.notice.already" : "media.notice.added", end.name(), end.title()));
    }

    private static int status(Reason reason) {
        if (!(reason instanceof UploadReason upload)) {
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        return switch (upload) {
            case UNNAMED, EMPTY -> HttpServletResponse.SC_BAD_REQUEST;
            case TOO_LARGE -> HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            case NO_ROOM -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            case GONE -> HttpServletResponse.SC_NOT_FOUND;
            case UNFINISHED -> HttpServletResponse.SC_CONFLICT;
            case BUSY -> LOCKED;
        };
    }

    /** -1 where it says none that can be. */
    private static long length(String header) {
        return header != null && header.matches("\\d{1,15}") ? Long.parseLong(header) : -1;
    }

    private static void say(HttpServletResponse response, int status, String words) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print(words);
    }
}
