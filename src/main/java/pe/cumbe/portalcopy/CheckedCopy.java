package pe.cumbe.portalcopy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.Rejected;

/**
 * A copy that was looked through from end to end: every entry has a name that copies have, is on its list, and is what the
 * list says. Nothing of it is ever unpacked under a name of its own, so no path in it leads anywhere.
 */
final class CheckedCopy implements AutoCloseable {

    private static final Pattern ROWS = Pattern.compile("filas/([a-z]{1,40})\\.jsonl");
    private static final Pattern FILE = Pattern.compile("archivos/([0-9a-f]{64})");
    private static final long MANIFEST_BYTES = 8_000_000;

    private final ZipFile zip;
    private final CopyLimits limits;
    private final CopyManifest manifest;
    private final String fingerprint;
    private long read;

    private CheckedCopy(ZipFile zip, CopyLimits limits) throws IOException {
        this.zip = zip;
        this.limits = limits;
        var names = names();
        var whole = manifestBytes();
        this.manifest = CopyManifest.read(whole);
        this.fingerprint = HexFormat.of().formatHex(CopyWriter.sha256().digest(whole));
        if (!names.equals(manifest.entries().keySet())) {
            throw new Rejected(CopyReason.NOT_WHOLE);
        }
        for (var entry : manifest.entries().entrySet()) {
            check(entry.getKey(), entry.getValue());
        }
    }

    static CheckedCopy open(Path file) {
        return open(file, CopyLimits.USUAL);
    }

    static CheckedCopy open(Path file, CopyLimits limits) {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException noZip) {
            throw new Rejected(CopyReason.NOT_A_COPY);
        }
        try {
            return new CheckedCopy(zip, limits);
        } catch (IOException | RuntimeException refused) {
            close(zip);
            if (refused instanceof RuntimeException reason) {
                throw reason;
            }
            throw new Rejected(CopyReason.CHANGED);
        }
    }

    CopyManifest manifest() {
        return manifest;
    }

    /** SHA-256 of its list, which names all the rest: two copies with one are the same. */
    String fingerprint() {
        return fingerprint;
    }

    /** The SHA-256 of each file in it that is no rows. */
    List<String> files() {
        return manifest.entries().keySet().stream()
                .map(FILE::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .sorted()
                .toList();
    }

    /** The names of the parts it has rows of. */
    List<String> parts() {
        return manifest.entries().keySet().stream()
                .map(ROWS::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .toList();
    }

    String fileName(String sha256) {
        var entry = manifest.entries().get("archivos/" + sha256);
        return entry == null ? "" : entry.fileName();
    }

    InputStream file(String sha256) throws IOException {
        return zip.getInputStream(zip.getEntry("archivos/" + sha256));
    }

    /** The rows of a part, one at a time; none where the copy has none.  */
    Stream<CopiedRow> rows(String part) throws IOException {
        var entry = zip.getEntry("filas/" + part + ".jsonl");
        if (entry == null) {
            return Stream.empty();
        }
        var reader = new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8));
        var lines = Spliterators.spliteratorUnknownSize(new Lines(reader, limits.line()), Spliterator.ORDERED);
        return StreamSupport.stream(lines, false).map(CopiedRow::read);
    }

    private Set<String> names() {
        var names = new HashSet<String>();
        var entries = (Enumeration<? extends ZipEntry>) zip.entries();
        while (entries.hasMoreElements()) {
            var name = entries.nextElement().getName();
            if (name.equals(CopyManifest.PATH) && names.add(name)) {
                continue;
            }
            if (!(ROWS.matcher(name).matches() || FILE.matcher(name).matches()) || !names.add(name)) {
                throw new Rejected(CopyReason.STRANGE_ENTRY);
            }
            if (names.size() > limits.entries()) {
                throw new Rejected(CopyReason.TOO_LARGE);
            }
        }
        if (!names.remove(CopyManifest.PATH)) {
            throw new Rejected(CopyReason.NOT_A_COPY);
        }
        return names;
    }

    private byte[] manifestBytes() throws IOException {
        try (var content = zip.getInputStream(zip.getEntry(CopyManifest.PATH))) {
            var bytes = content.readNBytes((int) MANIFEST_BYTES + 1);
            if (bytes.length > MANIFEST_BYTES) {
                throw new Rejected(CopyReason.TOO_LARGE);
            }
            return bytes;
        }
    }

    /** Reads it to its end, believing no size that is told and no further than is allowed. */
    private void check(String path, CopyManifest.Entry told) throws IOException {
        var entry = zip.getEntry(path);
        var most = ROWS.matcher(path).matches() ? limits.rowBytes() : limits.bytes();
        var digest = CopyWriter.sha256();
        long size = 0;
        try (var content = new DigestInputStream(zip.getInputStream(entry), digest)) {
            var chunk = new byte[64 * 1024];
            for (int count = content.read(chunk); count >= 0; count = content.read(chunk)) {
                size += count;
                read += count;
                if (size > most || read > limits.bytes()) {
                    throw new Rejected(CopyReason.TOO_LARGE);
                }
                if (size > CopyLimits.SMALL && size / Math.max(1, entry.getCompressedSize()) > limits.density()) {
                    throw new Rejected(CopyReason.TOO_DENSE);
                }
            }
        } catch (ZipException broken) {
            throw new Rejected(CopyReason.CHANGED);
        }
        var sha256 = HexFormat.of().formatHex(digest.digest());
        var named = FILE.matcher(path);
        if (size != told.size()
                || !sha256.equals(told.sha256())
                || (named.matches() && !named.group(1).equals(sha256))) {
            throw new Rejected(CopyReason.CHANGED);
        }
    }

    @Override
    public void close() {
        close(zip);
    }

    private static void close(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of a length that memory bears. */
    private static final class Lines implements Iterator<String> {

        private final BufferedReader reader;
        private final int longest;
        private @Nullable String next;

        Lines(BufferedReader reader, int longest) {
            this.reader = reader;
            this.longest = longest;
            this.next = read();
        }

        private @Nullable String read() {
            try {
                var line = new StringBuilder();
                for (int sign = reader.read(); sign >= 0; sign = reader.read()) {
                    if (sign == '\n') {
                        return line.toString();
                    }
                    if (line.length() >= longest) {
                        throw new Rejected(CopyReason.TOO_LARGE);
                    }
                    line.append((char) sign);
                }
                return line.isEmpty() ? null : line.toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public String next() {
            var line = next;
            if (line == null) {
                throw new NoSuchElementException();
            }
            next = read();
            return line;
        }
    }
}
