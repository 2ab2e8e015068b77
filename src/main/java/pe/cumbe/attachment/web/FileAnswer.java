package pe.cumbe.attachment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import pe.cumbe.attachment.AttachmentDesk;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.AttachmentStore;
import pe.cumbe.shared.web.NotFound;

/**
 * Answers the current request with a file, to be saved and never shown inside the portal. It asks nobody: the action
 * that calls it has let the person in. Nothing on the way may keep a copy, but of what everybody may read.
 */
@ApplicationScoped
public class FileAnswer {

    private static final Keeping NOBODY = new Keeping("no-store", "");

    private final AttachmentDesk desk;
    private final AttachmentStore store;

    @Inject
    public FileAnswer(AttachmentDesk desk, AttachmentStore store) {
        this.desk = desk;
        this.store = store;
    }

    /** Who on the way may keep a copy, and the mark by which they know it again. */
    private record Keeping(String rule, String tag) {}

    /** The stored file, under its own name. */
    public void send(AttachmentId id) {
        send(id, NOBODY);
    }

    private void send(AttachmentId id, Keeping keeping) {
        var file = desk.find(id).orElseThrow(NotFound::new);
        try (var content = Files.newInputStream(store.path(id))) {
            send(file.name(), file.kind().mediaType(), file.size(), content, keeping);
        } catch (IOException e) {
            throw new UncheckedIOException("the file could not be sent", e);
        }
    }

    /** A file that was made for this answer; whoever made it takes it away. */
    public void send(String name, String mediaType, Path file) {
        try (var content = Files.newInputStream(file)) {
            send(name, mediaType, Files.size(file), content, NOBODY);
        } catch (IOException e) {
            throw new UncheckedIOException("the file could not be sent", e);
        }
    }

    /** A file that everybody may read, with the mark by which a browser knows it again. */
    public void sendToAll(AttachmentId id, String kept, String tag) {
        send(id, new Keeping(kept, tag));
    }

    /** A document made for this answer. */
    public void send(String name, String mediaType, byte[] content) {
        try {
            send(name, mediaType, content.length, new ByteArrayInputStream(content), NOBODY);
        } catch (IOException e) {
            throw new UncheckedIOException("the file could not be sent", e);
        }
    }

    private static void send(String name, String mediaType, long size, InputStream content, Keeping keeping)
            throws IOException {
        var context = FacesContext.getCurrentInstance();
        var answer = context.getExternalContext();
        answer.responseReset();
        answer.setResponseContentType(mediaType);
        answer.setResponseHeader("Content-Length", Long.toString(size));
        answer.setResponseHeader("Content-Disposition", disposition(name));
        answer.setResponseHeader("Cache-Control", keeping.rule());
        if (!keeping.tag().isEmpty()) {
            answer.setResponseHeader("ETag", keeping.tag());
        }
        answer.setResponseHeader("X-Content-Type-Options", "nosniff");
        answer.setResponseHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        content.transferTo(answer.getResponseOutputStream());
        context.responseComplete();
    }

    /** The name twice: in plain letters for old browsers, and whole (RFC 6266). */
    static String disposition(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9._ -]", "_");
        var whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
