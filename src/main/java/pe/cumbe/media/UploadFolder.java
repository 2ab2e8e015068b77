package pe.cumbe.media;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.exception.UploadNotFoundException;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadInfo;
import me.desair.tus.server.upload.UuidUploadIdFactory;
import me.desair.tus.server.upload.disk.DiskStorageService;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.input.BoundedInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Uploads that have begun, each in a folder of its own: {@code data} holds what has come, {@code info} says whose it is and
 * how much of it is safe on the disk, {@code outcome} what became of it. The library's own notes would be written in place,
 * which a power cut leaves half done, and with the network address of the sender; these are replaced by an atomic rename.
 * What the notes do not vouch for is cut off before more is added, so a file never goes on after bytes that a cut lost.
 */
class UploadFolder extends DiskStorageService {

    private static final Logger LOG = Logger.getLogger(UploadFolder.class.getName());

    /** What is not named by us is not ours to count or take away. */
    private static final Pattern OURS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Path uploads;
    private final Clock clock;

    UploadFolder(Path root, Clock clock) {
        super(new UuidUploadIdFactory(), root.toString());
        this.uploads = root.resolve("uploads");
        this.clock = clock;
    }

    /** What lies here: whose, how large it will be, when it was touched last. */
    record Lying(UploadId id, String owner, long length, long touched, boolean taken) {}

    /** An upload, unless it ended or its time is over. Notes that cannot be read are those of nobody. */
    @Override
    public @Nullable UploadInfo getUploadInfo(@Nullable UploadId id) {
        return id == null ? null : read(id).filter(info -> !info.isExpired()).orElse(null);
    }

    @Override
    public void update(UploadInfo info) throws IOException, UploadNotFoundException {
        var notes = new Properties();
        notes.setProperty("owner", info.getOwnerKey());
        notes.setProperty("length", String.valueOf(info.getLength()));
        notes.setProperty("offset", String.valueOf(info.getOffset()));
        notes.setProperty(
                "metadata", Optional.ofNullable(info.getEncodedMetadata()).orElse(""));
        if (info.getExpirationTimestamp() != null) {
            notes.setProperty("until", String.valueOf(info.getExpirationTimestamp()));
        }
        write(info.getId(), "info", notes);
    }

    @Override
    public UploadInfo append(UploadInfo info, InputStream content) throws IOException, TusException {
        try (var data = FileChannel.open(in(info.getId(), "data"), StandardOpenOption.WRITE)) {
            if (data.size() > info.getOffset()) {
                data.truncate(info.getOffset());
            }
        }
        var rest = BoundedInputStream.builder()
                .setInputStream(content)
                .setMaxCount(info.getLength() - info.getOffset())
                .get();
        return super.append(info, rest);
    }

    /** Everything that lies here, also what is over; what has no notes belongs to nobody. */
    List<Lying> all() {
        var found = new ArrayList<Lying>();
        if (!Files.isDirectory(uploads)) {
            return found;
        }
        try (var folders = Files.newDirectoryStream(uploads)) {
            for (var folder : folders) {
                var name = String.valueOf(folder.getFileName());
                if (!OURS.matcher(name).matches()) {
                    continue;
                }
                var id = new UploadId(name);
                var info = read(id);
                found.add(new Lying(
                        id,
                        info.map(UploadInfo::getOwnerKey).orElse(""),
                        info.map(UploadInfo::getLength).orElse(0L),
                        touched(folder),
                        Files.exists(in(id, "outcome"))));
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the uploads that have begun could not be listed", e);
        }
        return found;
    }

    Optional<Properties> outcome(UploadId id) {
        return notes(id, "outcome");
    }

    /** Writes down what became of it, and lets go of its bytes. */
    void end(UploadId id, Properties outcome) throws IOException {
        write(id, "outcome", outcome);
        Files.deleteIfExists(in(id, "data"));
    }

    /** Takes an upload away with all that is known of it. */
    void remove(UploadId id) {
        try {
            FileUtils.deleteDirectory(in(id, "").toFile());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "an upload could not be taken away", e);
        }
    }

    /** Whether its time is over, or nobody can say when it will be. */
    boolean isOver(UploadId id) {
        return read(id).map(KeptUpload::isExpired).orElse(true);
    }

    private Optional<KeptUpload> read(UploadId id) {
        return notes(id, "info").map(notes -> {
            var info = new KeptUpload(clock);
            info.setId(id);
            info.setOwnerKey(notes.getProperty("owner", ""));
            info.setLength(Long.valueOf(notes.getProperty("length", "0")));
            info.setOffset(Long.valueOf(notes.getProperty("offset", "0")));
            info.setEncodedMetadata(notes.getProperty("metadata", ""));
            var until = notes.getProperty("until");
            if (until != null) {
                info.keepUntil(Long.parseLong(until));
            }
            return info;
        });
    }

    private Optional<Properties> notes(UploadId id, String name) {
        try {
            var notes = new Properties();
            notes.load(new StringReader(Files.readString(in(id, name))));
            return Optional.of(notes);
        } catch (NoSuchFileException | FileNotFoundException none) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException broken) {
            LOG.log(Level.WARNING, "the notes of an upload could not be read", broken);
            return Optional.empty();
        }
    }

    private void write(UploadId id, String name, Properties notes) throws IOException {
        var text = new StringWriter();
        notes.store(text, null);
        var fresh = in(id, name + "-" + UUID.randomUUID());
        try (var file = FileChannel.open(fresh, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            var bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
        Files.move(fresh, in(id, name), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path in(UploadId id, String name) {
        return uploads.resolve(UUID.fromString(id.toString()).toString()).resolve(name);
    }

    private static long touched(Path folder) {
        try {
            return Files.getLastModifiedTime(folder).toMillis();
        } catch (IOException gone) {
            return Long.MAX_VALUE;
        }
    }
}
