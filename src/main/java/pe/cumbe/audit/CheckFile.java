package pe.cumbe.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.Settings;

/**
 * What the last check found, and how far the last whole one came, in {@code audit} under the data folder: outside the
 * database, so that who writes there cannot take the end of the record away, nor seal it anew, without being seen.
 */
@ApplicationScoped
class CheckFile {

    private final Path folder;

    @Inject
    CheckFile(Settings settings) {
        this(settings.data());
    }

    CheckFile(Path data) {
        folder = data.resolve("audit");
    }

    Optional<ActsCheck> last() {
        return read("last-check.properties");
    }

    /** How far the last whole check came. */
    ActLink anchor() {
        return read("last-whole.properties").map(ActsCheck::end).orElse(ActLink.NONE);
    }

    synchronized void keep(ActsCheck check) {
        if (check.isWhole()) {
            write("last-whole.properties", check);
        }
        write("last-check.properties", check);
    }

    private Optional<ActsCheck> read(String name) {
        var file = folder.resolve(name);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        var kept = new Properties();
        try (var in = Files.newInputStream(file)) {
            kept.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var misfit = kept.getProperty("misfit");
        return Optional.of(new ActsCheck(
                Instant.parse(kept.getProperty("at")),
                Long.parseLong(kept.getProperty("acts")),
                instant(kept.getProperty("first")),
                instant(kept.getProperty("last")),
                kept.getProperty("seal"),
                misfit == null ? null : Misfit.valueOf(misfit),
                Long.parseLong(kept.getProperty("act"))));
    }

    private void write(String name, ActsCheck check) {
        var kept = new Properties();
        kept.setProperty("at", check.at().toString());
        kept.setProperty("acts", Long.toString(check.acts()));
        kept.setProperty("seal", check.seal());
        kept.setProperty("act", Long.toString(check.act()));
        put(kept, "first", check.first());
        put(kept, "last", check.last());
        put(kept, "misfit", check.misfit());
        try {
            Files.createDirectories(folder);
            var fresh = folder.resolve(name + ".new");
            try (var out = Files.newOutputStream(fresh)) {
                kept.store(out, null);
            }
            Files.move(
                    fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Properties kept, String key, @Nullable Object value) {
        if (value != null) {
            kept.setProperty(key, value.toString());
        }
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
