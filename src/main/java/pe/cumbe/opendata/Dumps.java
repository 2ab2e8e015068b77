package pe.cumbe.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.Settings;

/**
 * The datasets as files, packed: each is written once for each state of its data, and sent as often as it is asked for. So
 * a slow line holds no connection to the database. Nothing in the folder is worth a backup.
 */
@ApplicationScoped
public class Dumps {

    /** Goes up when the same rows are written otherwise. */
    private static final String FORM = "1";

    private final DatasetDesk desk;
    private final Path folder;
    private final Map<String, Object> locks = new ConcurrentHashMap<>();

    @Inject
    public Dumps(DatasetDesk desk, Settings settings) {
        this.desk = desk;
        this.folder = settings.data().resolve("dumps");
    }

    /**
     * A dataset as a file.
     *
     * @param packed with gzip
     * @param tag another for each state of the data
     * @param changed when the data last changed, where that is known
     */
    public record Dump(Path packed, String tag, @Nullable Instant changed) {}

    /** The dataset in that form; empty when there is none of that name. */
    public Optional<Dump> get(String slug, DumpFormat format) throws IOException {
        var described = desk.find(slug);
        if (described.isEmpty()) {
            return Optional.empty();
        }
        var state = described.get().state();
        var tag = UUID.nameUUIDFromBytes(
                        (FORM + " " + slug + " " + format + " " + state.tag()).getBytes(StandardCharsets.UTF_8))
                .toString();
        var file = folder.resolve(slug + "." + format.ending() + "." + tag + ".gz");
        synchronized (locks.computeIfAbsent(slug + "." + format, name -> new Object())) {
            if (!Files.exists(file)) {
                write(slug, format, file);
            }
        }
        return Optional.of(new Dump(file, tag, state.changed()));
    }

    private void write(String slug, DumpFormat format, Path file) throws IOException {
        Files.createDirectories(folder);
        var begun = Files.createTempFile(folder, "begun", ".tmp");
        try {
            try (var out = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(begun)))) {
                desk.write(slug, format, out);
            }
            Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(begun);
        }
        try (var others = Files.newDirectoryStream(folder, slug + "." + format.ending() + ".*.gz")) {
            for (var other : others) {
                if (!other.equals(file)) {
                    Files.deleteIfExists(other);
                }
            }
        }
    }
}
