package pe.cumbe.portalcopy;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.attachment.AttachmentDesk;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.AttachmentStore;

/**
 * Writes a copy, a piece at a time: files go into the zip as they are named; the rows of a part wait in a file beside it
 * until the part is done.
 */
final class CopyWriter implements Packing, AutoCloseable {

    private final ZipOutputStream zip;
    private final Path spool;
    private final AttachmentDesk files;
    private final AttachmentStore store;
    private final UnaryOperator<String> names;
    private final Map<String, CopyManifest.Entry> entries = new LinkedHashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private @Nullable BufferedWriter rows;

    CopyWriter(Path target, AttachmentDesk files, AttachmentStore store, UnaryOperator<String> names)
            throws IOException {
        this.zip = new ZipOutputStream(Files.newOutputStream(target));
        this.spool = target.resolveSibling(target.getFileName() + ".filas");
        this.files = files;
        this.store = store;
        this.names = names;
    }

    /** The rows that {@code part} writes, under that name. */
    void part(String name, Consumer<Packing> part) throws IOException {
        try (var writer = Files.newBufferedWriter(spool, StandardCharsets.UTF_8)) {
            rows = writer;
            part.accept(this);
        } finally {
            rows = null;
        }
        try (var written = Files.newInputStream(spool)) {
            put("filas/" + name + ".jsonl", "", written);
        }
    }

    /** Ends the copy with the list of all that is in it. */
    void finish(AgencyView agency, Instant now) throws IOException {
        zip.putNextEntry(new ZipEntry(CopyManifest.PATH));
        zip.write(new CopyManifest(agency.code(), agency.name(), now, entries).write());
        zip.closeEntry();
        zip.finish();
    }

    @Override
    public void row(CopiedRow.Writing row) {
        try {
            var writer = rows;
            if (writer == null) {
                throw new IllegalStateException("no part is being written");
            }
            writer.write(row.done().toString());
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String file(AttachmentId id) {
        var file = files.find(id).orElseThrow(() -> new IllegalStateException("a row names a file that is not there"));
        var word = file.fingerprint().value();
        try (var content = Files.newInputStream(store.path(id))) {
            return keep(word, file.name(), content);
        } catch (IOException e) {
            throw new UncheckedIOException("the file could not be copied", e);
        }
    }

    @Override
    public String file(String name, byte[] bytes) {
        try {
            return keep(HexFormat.of().formatHex(sha256().digest(bytes)), name, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("the file could not be copied", e);
        }
    }

    private String keep(String word, String name, InputStream content) throws IOException {
        var path = "archivos/" + word;
        if (!entries.containsKey(path)) {
            put(path, name, content);
        }
        return word;
    }

    private void put(String path, String name, InputStream content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        var digest = sha256();
        long size;
        // the zip stays open when an entry is done
        try (var through = new DigestOutputStream(new Kept(zip), digest)) {
            size = content.transferTo(through);
        }
        zip.closeEntry();
        entries.put(path, new CopyManifest.Entry(HexFormat.of().formatHex(digest.digest()), size, name));
    }

    @Override
    public String who(String username) {
        return known.computeIfAbsent(username, names);
    }

    @Override
    public void close() throws IOException {
        zip.close();
        Files.deleteIfExists(spool);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /** A stream that is not closed with whoever writes into it. */
    private static final class Kept extends FilterOutputStream {

        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
