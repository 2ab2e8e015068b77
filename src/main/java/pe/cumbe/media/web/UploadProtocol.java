package pe.cumbe.media.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import me.desair.tus.server.TusFileUploadService;
import org.jspecify.annotations.Nullable;
import pe.cumbe.media.UploadDesk;

/**
 * The protocol tus 1.0, spoken by its library: creating, sending pieces, asking how far it is, ending it. What the library
 * also offers is off: no bytes are ever given back, nothing is put together from parts, no other checksum is reckoned.
 */
@ApplicationScoped
public class UploadProtocol {

    /** Never to be written down nor listened to: where a person sits, and another method than the one of the request. */
    private static final Set<String> UNHEARD = Set.of("x-forwarded-for", "x-http-method-override");

    private final TusFileUploadService tus;

    @Inject
    public UploadProtocol(UploadDesk desk) {
        tus = new TusFileUploadService()
                .withUploadUri(UploadEndpoint.BASE + "/[a-z0-9-]+")
                .withUploadStorageService(desk.storage())
                .withUploadLockingService(desk.locks())
                .withMaxUploadSize(desk.limit())
                .withUploadExpirationPeriod(desk.keptMillis())
                .disableTusExtension("concatenation")
                .disableTusExtension("checksum");
    }

    void speak(HttpServletRequest request, HttpServletResponse response, String owner) throws IOException {
        tus.process(new Discreet(request), new Bare(response), owner);
    }

    private static final class Discreet extends HttpServletRequestWrapper {

        Discreet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new MeasuredBody(super.getInputStream(), getContentLengthLong());
        }

        @Override
        public String getRemoteAddr() {
            return "";
        }

        /** The server adds the letters of the portal to every kind of content, and bytes have none. */
        @Override
        public @Nullable String getHeader(String name) {
            var key = name.toLowerCase(Locale.ROOT);
            var value = UNHEARD.contains(key) ? null : super.getHeader(name);
            return value != null && key.equals("content-type")
                    ? value.replaceFirst("(?i)\\s*;\\s*charset=.*$", "")
                    : value;
        }
    }

    /** A program asks, so an error is its number and no page. */
    private static final class Bare extends HttpServletResponseWrapper {

        Bare(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) {
            setStatus(status);
        }

        @Override
        public void sendError(int status, String message) {
            setStatus(status);
        }
    }
}
