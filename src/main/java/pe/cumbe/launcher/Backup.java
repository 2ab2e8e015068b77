package pe.cumbe.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Properties;
import java.util.SortedMap;
import java.util.zip.ZipFile;

/** {@code ./portal backup FILE}: rows, files and keys in one archive, with the portal serving or not. */
final class Backup {

    private final Options options;
    private final Path home;

    Backup(Options options, Path home) {
        this.options = options;
        this.home = home;
    }

    void now() {
        var since = System.nanoTime();
        var file = Path.of(options.operands().get(0)).toAbsolutePath().normalize();
        if (Files.exists(file)) {
            throw new Stop("backup.exists", file);
        }
        if (!Files.isDirectory(options.data().resolve("keys"))) {
            throw new Stop("backup.nothing", options.data());
        }
        var folder = new DataFolder(options.data()).prepare();
        var database = database(folder);
        try (var archive = new Archive(file)) {
            write(archive, folder, database);
        } catch (IOException e) {
            throw new Stop("backup.cannot-write", file);
        }
        Console.done(since, "backup.done", file);
    }

    /** Outside, running already, or ours to start and stop. */
    private Database database(DataFolder folder) {
        if (options.outside().isPresent()) {
            return options.outside().get();
        }
        var embedded = new EmbeddedDatabase(folder, home.resolve("target/launcher"));
        if (folder.tryToOccupy()) {
            Ending.atExit(folder::leave);
            embedded.stopLeftovers();
            Ending.atExit(embedded::stop);
            embedded.start();
        }
        return embedded;
    }

    /**
     * Rows first, then files: a file is written and forced to the disk before the row that names it commits, and is
     * never written again, so every file that a row of the dump names is there when the files are read after it. The
     * other way round, a case filed in between would be restored without its files. The search index is left out: it is
     * made again from the rows.
     */
    private void write(Archive archive, DataFolder folder, Database database) throws IOException {
        var since = System.nanoTime();
        var rows = new ArrayList<SortedMap<String, Long>>();
        archive.add("database.sql", out -> rows.add(new DatabaseTools(database, folder).dump(out)));
        var counted = rows.get(0);
        Console.done(
                since,
                "backup.database",
                counted.size(),
                counted.values().stream().mapToLong(Long::longValue).sum());
        since = System.nanoTime();
        for (var part : new Path[] {folder.files(), folder.keys(), folder.demoMark(), folder.firstStart()}) {
            archive.addAll(folder.root(), part);
        }
        var made = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).toString();
        archive.finish(new Manifest(version(), made, counted, archive.hashes()));
        Console.done(since, "backup.files", archive.hashes().size() - 1);
    }

    private String version() throws IOException {
        try (var war = new ZipFile(home.resolve("target/cumbe.war").toFile())) {
            var entry = war.getEntry("META-INF/maven/pe.cumbe/cumbe/pom.properties");
            if (entry == null) {
                return "?";
            }
            var facts = new Properties();
            facts.load(war.getInputStream(entry));
            return facts.getProperty("version", "?");
        }
    }
}
