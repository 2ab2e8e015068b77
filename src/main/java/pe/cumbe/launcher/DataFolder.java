package pe.cumbe.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one folder where everything that lasts is kept, and what lives in it only while Cumbe runs.
 *
 * <p>{@code db} rows (embedded database), {@code files} what people handed in, {@code keys} secrets, {@code index} the
 * search index (disposable), {@code logs}; {@code run} and {@code tmp} hold nothing that a restart needs.
 */
final class DataFolder {

    private final Path root;
    private @Nullable FileLock lock;

    DataFolder(Path root) {
        this.root = root;
    }

    /** Makes what is missing and checks that it can be written. */
    DataFolder prepare() {
        try {
            for (var folder : new Path[] {root, run(), logs(), keys(), files()}) {
                if (!Files.isDirectory(folder)) {
                    Files.createDirectories(folder);
                    onlyOwner(folder, "rwx------");
                }
            }
            Files.writeString(run().resolve("writable"), "");
            Files.delete(run().resolve("writable"));
        } catch (IOException e) {
            throw new Stop("folder.unwritable", root);
        }
        return this;
    }

    /** From here to the end of this program nobody else starts Cumbe on this folder. The system frees it if we die. */
    void occupy() {
        if (!tryToOccupy()) {
            throw new Stop(
                    "folder.in-use", root, read(run().resolve("launcher.pid")).orElse("?"));
        }
    }

    /** False when Cumbe already runs on this folder. */
    boolean tryToOccupy() {
        try {
            var channel = FileChannel.open(
                    run().resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return false;
            }
            write(run().resolve("launcher.pid"), ProcessHandle.current().pid() + "\n");
            return true;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            throw new Stop("folder.unwritable", root);
        }
    }

    void leave() {
        try {
            Files.deleteIfExists(run().resolve("launcher.pid"));
            if (lock != null) {
                lock.acquiredBy().close();
                lock = null;
            }
        } catch (IOException e) {
            Console.complain(e.toString());
        }
    }

    Path root() {
        return root;
    }

    Path db() {
        return root.resolve("db");
    }

    Path files() {
        return root.resolve("files");
    }

    Path keys() {
        return root.resolve("keys");
    }

    Path run() {
        return root.resolve("run");
    }

    Path logs() {
        return root.resolve("logs");
    }

    /** The server's own working copy of itself; made again at each start. */
    Path server() {
        return root.resolve("run").resolve("server");
    }

    /** Uploads on their way in; emptied at each start. */
    Path tmp() {
        return root.resolve("tmp");
    }

    Path signIns() {
        return run().resolve("sign-ins.txt");
    }

    /** What the server says it is doing while it is not ready yet, a line each. */
    Path progress() {
        return run().resolve("progress.txt");
    }

    /** {@code demo} or {@code empty}: what the first start that got ready was. Absent until one did. */
    Path firstStart() {
        return root.resolve("first-start");
    }

    /** Whether demo content is, or may still be, loaded: an installation that began without it never gets it. */
    boolean demo(boolean empty) {
        return Files.exists(demoMark())
                || read(firstStart()).map("demo"::equals).orElse(!empty);
    }

    void began(boolean demo) {
        if (!Files.exists(firstStart())) {
            write(firstStart(), demo ? "demo\n" : "empty\n");
        }
    }

    /** Written by the seed: this folder holds accounts whose passwords everybody may know. */
    Path demoMark() {
        return root.resolve("demo");
    }

    static Optional<String> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void onlyOwner(Path path, String permissions) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    static void empty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(folder)) {
                    Files.delete(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
