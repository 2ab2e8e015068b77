package pe.cumbe.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** {@code ./portal restore FILE}: an archive into an empty place, checked against its manifest to the last row. */
final class Restore {

    private static final Pattern OURS =
            Pattern.compile("database\\.sql|demo|first-start|(files|keys)/[^/\\\\]+(/[^/\\\\]+)*");

    private final Options options;
    private final Path home;

    Restore(Options options, Path home) {
        this.options = options;
        this.home = home;
    }

    void now() {
        var since = System.nanoTime();
        var file = Path.of(options.operands().get(0)).toAbsolutePath().normalize();
        if (!Files.isReadable(file)) {
            throw new Stop("restore.no-file", file);
        }
        refuseWhatIsNotEmpty();
        var folder = new DataFolder(options.data()).prepare();
        folder.occupy();
        Ending.atExit(folder::leave);
        try (var zip = new ZipFile(file.toFile())) {
            var manifest = manifest(zip);
            Console.say("restore.of", manifest.made(), manifest.version());
            unpack(zip, manifest, folder);
            load(manifest, folder);
        } catch (ZipException e) {
            undo(folder);
            throw new Stop("restore.not-ours");
        } catch (IOException e) {
            undo(folder);
            throw new Stop("restore.failed", e.getMessage());
        } catch (Stop stop) {
            undo(folder);
            throw stop;
        }
        Console.done(since, "restore.done", folder.root());
        Console.say("restore.now-start", folder.root());
    }

    /** What is there already is worth more than what somebody thinks is in an archive. */
    private void refuseWhatIsNotEmpty() {
        try {
            if (Files.exists(options.data())) {
                try (var inside = Files.list(options.data())) {
                    if (inside.findAny().isPresent()) {
                        throw new Stop("restore.not-empty", options.data());
                    }
                }
            }
        } catch (IOException e) {
            throw new Stop("folder.unwritable", options.data());
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        var entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new Stop("restore.not-ours");
        }
        return Manifest.read(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
    }

    private static void unpack(ZipFile zip, Manifest manifest, DataFolder folder) throws IOException {
        var since = System.nanoTime();
        var found = new TreeMap<String, String>();
        var entries = zip.entries();
        while (entries.hasMoreElements()) {
            var entry = entries.nextElement();
            if (!entry.getName().equals(Manifest.NAME)) {
                found.put(entry.getName(), unpack(zip, entry, folder));
            }
        }
        if (!found.equals(manifest.files())) {
            throw new Stop("restore.files-differ");
        }
        Console.done(since, "restore.files", found.size());
    }

    /** Returns the SHA-256 of what it wrote. */
    private static String unpack(ZipFile zip, ZipEntry entry, DataFolder folder) throws IOException {
        var name = entry.getName();
        if (!OURS.matcher(name).matches() || ("/" + name + "/").contains("/../")) {
            throw new Stop("restore.not-ours");
        }
        var target = name.equals("database.sql") ? sql(folder) : folder.root().resolve(name);
        Files.createDirectories(target.getParent() == null ? folder.root() : target.getParent());
        Files.deleteIfExists(target);
        Files.createFile(target);
        DataFolder.onlyOwner(target, "rw-------");
        try (var in = zip.getInputStream(entry);
                var out = Files.newOutputStream(target)) {
            return Archive.copy(in, out);
        }
    }

    private void load(Manifest manifest, DataFolder folder) throws IOException {
        var since = System.nanoTime();
        var embedded = options.outside().isEmpty();
        var database = options.outside()
                .map(Database.class::cast)
                .orElseGet(() -> new EmbeddedDatabase(folder, home.resolve("target/launcher")));
        if (embedded) {
            Ending.atExit(database::stop);
        }
        try {
            database.start();
            var tools = new DatabaseTools(database, folder);
            if (!tools.count().isEmpty()) {
                throw new Stop("restore.database-not-empty");
            }
            tools.load(sql(folder));
            if (!tools.count().equals(manifest.rows())) {
                throw new Stop("restore.rows-differ");
            }
        } catch (Stop | IOException e) {
            database.stop();
            throw e;
        }
        Files.delete(sql(folder));
        Console.done(
                since,
                "restore.database",
                manifest.rows().size(),
                manifest.rows().values().stream().mapToLong(Long::longValue).sum());
    }

    private static Path sql(DataFolder folder) {
        return folder.run().resolve("database.sql");
    }

    /** It was empty when we came. */
    private static void undo(DataFolder folder) {
        folder.leave();
        try {
            DataFolder.empty(folder.root());
        } catch (UncheckedIOException e) {
            Console.complain(e.toString());
        }
    }
}
