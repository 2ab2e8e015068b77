package pe.cumbe.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import pe.cumbe.calendar.DayBroke;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.Settings;

/**
 * The bytes of the files, in {@code files/aa/bb/<id>} under the data folder. A file arrives under {@code files/tmp}, is
 * forced to the disk and then takes its place by an atomic rename; only after that may its row be written. So a row
 * always has its bytes, and a power cut leaves at worst bytes without a row, which the sweep takes away.
 */
@ApplicationScoped
public class AttachmentStore {

    private static final Logger LOG = Logger.getLogger(AttachmentStore.class.getName());
    private static final int CHUNK = 64 * 1024;

    /** Longer than any upload on a slow line takes between its bytes and its row. */
    private static final Duration UNDISTURBED = Duration.ofHours(24);

    private final Path root;
    private final Disk disk;
    private final AttachmentDesk desk;
    private final Clock clock;

    @Inject
    public AttachmentStore(Settings settings, AttachmentDesk desk, Clock clock) {
        this(settings.data().resolve("files"), FileChannel::open, desk, clock);
    }

    AttachmentStore(Path root, Disk disk, AttachmentDesk desk, Clock clock) {
        this.root = root;
        this.disk = disk;
        this.desk = desk;
        this.clock = clock;
    }

    /** A file that has arrived and has not been looked at yet. */
    record Arrival(AttachmentId id, Path path, long size, Fingerprint fingerprint) {}

    /**
     * Takes the bytes in, measuring them.
     *
     * @param limit in bytes; one more is {@link AttachmentReason#TOO_LARGE}
     */
    Arrival receive(InputStream content, long limit) {
        var id = AttachmentId.fresh();
        var path = root.resolve("tmp").resolve(id.value());
        try {
            Files.createDirectories(root.resolve("tmp"));
            return receive(content, limit, id, path);
        } catch (IOException e) {
            drop(path);
            throw new UncheckedIOException("the file could not be kept", e);
        } catch (RuntimeException refused) {
            drop(path);
            throw refused;
        }
    }

    private Arrival receive(InputStream content, long limit, AttachmentId id, Path path) throws IOException {
        var measure = Fingerprint.measure();
        long size = 0;
        try (var file = disk.open(path, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            var chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                size += read;
                if (size > limit) {
                    throw new Rejected(AttachmentReason.TOO_LARGE);
                }
                measure.update(chunk, 0, read);
                var bytes = ByteBuffer.wrap(chunk, 0, read);
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
            }
            if (size == 0) {
                throw new Rejected(AttachmentReason.EMPTY);
            }
            file.force(true);
        }
        return new Arrival(id, path, size, Fingerprint.of(measure));
    }

    /** Gives an arrival its place for good. When this returns, a power cut no longer takes it away. */
    void keep(Arrival arrival) {
        var place = path(arrival.id());
        try {
            var folder = Objects.requireNonNull(place.getParent());
            Files.createDirectories(folder);
            Files.move(arrival.path(), place, StandardCopyOption.ATOMIC_MOVE);
            for (var made = folder; made.startsWith(root); made = Objects.requireNonNull(made.getParent())) {
                force(made);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the file could not be kept", e);
        }
    }

    /** Takes away what arrived and was not kept. */
    void drop(Arrival arrival) {
        drop(arrival.path());
    }

    /** Where the bytes of a file are; for reading only. */
    public Path path(AttachmentId id) {
        var name = id.value();
        return root.resolve(name.substring(0, 2)).resolve(name.substring(2, 4)).resolve(name);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AttachmentDesk.Discarded discarded) {
        drop(path(discarded.id()));
    }

    void sweep(@Observes DayBroke day) {
        var swept = sweep(id -> desk.find(id).isPresent());
        if (!swept.isEmpty()) {
            LOG.log(Level.INFO, "files without a row taken away: {0}", swept.size());
        }
    }

    /** Takes away what has no row, except what is so new that its row may still be on its way. */
    List<Path> sweep(Predicate<AttachmentId> known) {
        var old = clock.instant().minus(UNDISTURBED);
        var swept = new ArrayList<Path>();
        if (Files.isDirectory(root)) {
            try (var all = Files.walk(root, 3)) {
                all.filter(Files::isRegularFile)
                        .filter(file -> isOlder(file, old) && isNobodys(file, known))
                        .forEach(swept::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        swept.forEach(AttachmentStore::drop);
        return swept;
    }

    private boolean isNobodys(Path file, Predicate<AttachmentId> known) {
        if (file.startsWith(root.resolve("tmp"))) {
            return true;
        }
        // what is not named by us is not ours to take away
        return AttachmentId.read(String.valueOf(file.getFileName()))
                .map(id -> !known.test(id))
                .orElse(false);
    }

    private static boolean isOlder(Path file, Instant limit) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(limit);
        } catch (IOException gone) {
            return false;
        }
    }

    private static void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a file could not be taken away", e);
        }
    }

    /** Forces the names in a folder to the disk; systems that do not open folders keep them safe by themselves. */
    private void force(Path folder) throws IOException {
        try (var channel = disk.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException notHere) {
            LOG.log(Level.FINE, "folders are not forced on this system", notHere);
        }
    }
}
