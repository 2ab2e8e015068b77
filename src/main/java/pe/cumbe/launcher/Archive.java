package pe.cumbe.launcher;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A backup being written: a ZIP that appears under its name only when it is whole. */
final class Archive implements AutoCloseable {

    private final Path file;
    private final Path draft;
    private final ZipOutputStream zip;
    private final SortedMap<String, String> hashes = new TreeMap<>();

    Archive(Path file) {
        this.file = file;
        this.draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(draft);
            Files.createFile(draft);
            DataFolder.onlyOwner(draft, "rw-------"); // it carries everybody's documents, and the keys
            this.zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16));
            this.zip.setLevel(Deflater.BEST_SPEED);
        } catch (IOException e) {
            throw new Stop("backup.cannot-write", file);
        }
    }

    /** Something that writes itself. */
    interface Source {
        void writeTo(OutputStream out) throws IOException;
    }

    void add(String name, Source source) throws IOException {
        var digest = sha256();
        zip.putNextEntry(new ZipEntry(name));
        source.writeTo(new DigestOutputStream(zip, digest));
        zip.closeEntry();
        hashes.put(name, HexFormat.of().formatHex(digest.digest()));
    }

    /** A file, or each file under a folder. One that goes away while we read is not missed. */
    void addAll(Path root, Path what) throws IOException {
        if (!Files.exists(what)) {
            return;
        }
        try (var all = Files.walk(what)) {
            for (var path : all.filter(Files::isRegularFile).sorted().toList()) {
                var name = root.relativize(path).toString().replace('\\', '/');
                try (var in = Files.newInputStream(path)) {
                    add(name, in::transferTo);
                } catch (NoSuchFileException e) {
                    // gone since it was listed
                }
            }
        }
    }

    SortedMap<String, String> hashes() {
        return hashes;
    }

    /** The manifest goes last; then the archive takes its name. */
    void finish(Manifest manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.close();
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() {
        try {
            zip.close();
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** Copies, and returns the SHA-256 of what it copied. */
    static String copy(InputStream in, OutputStream out) throws IOException {
        var digest = sha256();
        in.transferTo(new DigestOutputStream(out, digest));
        return HexFormat.of().formatHex(digest.digest());
    }
}
