package pe.cumbe.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A portal for the tests: started by the classes of {@code ./portal run}, with the demo content, on a free port and on a
 * data folder of its own that each start empties. It never outlives this program.
 */
public final class TestPortal {

    /** All demo sign-ins of the tests. */
    public static final String DEMO_PASSWORD = "demo de las pruebas 2026";

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(5);

    private final Options options;
    private final DataFolder folder;
    private final EmbeddedDatabase database;
    private final Server server;
    private final TestMail mail = TestMail.start();

    private TestPortal(Path place, Path home) {
        var port = String.valueOf(Ports.anyFree());
        var data = place.resolve("data");
        options = Options.of(List.of("run", "--port", port, "--data", data.toString()), Map.of(), home);
        folder = new DataFolder(data);
        if (Files.isDirectory(folder.run())) {
            // what was left running by tests that were killed goes first; its folder must not vanish under it
            new Server(options, folder, home).stopLeftovers();
            new Child("--datadir=" + folder.db(), folder.run().resolve("database.pid")).stopLeftovers(60);
        }
        DataFolder.empty(data);
        folder.prepare();
        database = new EmbeddedDatabase(folder, home.resolve("target/launcher"));
        server = new Server(options, folder, home);
    }

    /**
     * Starts a portal and returns when it is ready.
     *
     * @param war the application to serve
     * @param place a folder below {@code target} for everything this portal writes
     */
    public static TestPortal start(Path war, Path place) {
        var portal = new TestPortal(
                place.toAbsolutePath(), home(war, place.toAbsolutePath().resolve("home")));
        Runtime.getRuntime().addShutdownHook(new Thread(portal::stop));
        try {
            portal.begin();
            return portal;
        } catch (RuntimeException e) {
            portal.stop();
            throw e;
        }
    }

    private void begin() {
        Secrets.bytes(folder.keys().resolve("seal.key"));
        Secrets.text(folder.keys().resolve("control.token"));
        database.start();
        var more = new HashMap<>(mail.environment());
        more.put("CUMBE_DEMO_PASSWORD", DEMO_PASSWORD);
        // it would share its desks with the slices, and the server mixes up who may use a transaction of their own
        more.put("CUMBE_LINKS", "no");
        server.start(database, more);
        var until = System.nanoTime() + PATIENCE;
        while (!server.ready()) {
            if (!server.failure().isEmpty() || !server.alive() || System.nanoTime() > until) {
                throw new IllegalStateException("the portal did not start; its log: " + server.logFile() + "\n"
                        + String.join("\n", server.failure()));
            }
            Pause.millis(200);
        }
    }

    /** Stops both, in their order. A second call does nothing. */
    public void stop() {
        server.stop();
        database.stop();
        mail.stop();
    }

    /** The mail server it was told of. */
    public TestMail mail() {
        return mail;
    }

    public int port() {
        return options.port();
    }

    /** Where the portal keeps what lasts. */
    public Path data() {
        return folder.root();
    }

    /** Connector/J's address of its database, with {@link #databaseUser} and {@link #databasePassword}. */
    public String databaseUrl() {
        return database.url();
    }

    public String databaseUser() {
        return database.user();
    }

    public String databasePassword() {
        return database.password();
    }

    /** A folder that looks like a checkout to the launcher: the application under test, and the build's own programs. */
    private static Path home(Path war, Path home) {
        try {
            var target = home.resolve("target");
            Files.createDirectories(target);
            Files.copy(war, target.resolve("cumbe.war"), StandardCopyOption.REPLACE_EXISTING);
            var programs = target.resolve("launcher");
            if (!Files.exists(programs)) {
                Files.createSymbolicLink(
                        programs, Path.of("target/launcher").toAbsolutePath().normalize());
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code ./portal import normas} does. */
    public void importNorms(Path file) {
        new Control(folder)
                .ask("import-normas", List.of(file.toAbsolutePath().normalize().toString()));
    }

    /** What {@code ./portal export-portal} does. */
    public void exportPortal(String agency, Path file) {
        new Control(folder)
                .ask("export-portal", List.of(agency, file.toAbsolutePath().toString()));
    }

    /** The lines the server complained about, for a test that wants none. */
    public List<String> complaints() {
        return new ArrayList<>(server.failure());
    }
}
