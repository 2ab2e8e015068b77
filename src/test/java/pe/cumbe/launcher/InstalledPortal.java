package pe.cumbe.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * An installation without demo, run by {@code ./portal run} as a program of its own, for tests that kill its parts. It is
 * closed politely.
 */
public final class InstalledPortal implements AutoCloseable {

    private final Path data;
    private final int port;
    private final Started portal;

    private InstalledPortal(Path data, int port, Started portal) {
        this.data = data;
        this.port = port;
        this.portal = portal;
    }

    /**
     * Starts one and returns when it answers.
     *
     * @param place for all it writes; its data is in {@code data} there
     * @param environment what else it is told
     */
    public static InstalledPortal start(Path place, Map<String, String> environment)
            throws IOException, InterruptedException {
        Files.createDirectories(place);
        var data = place.resolve("data");
        int port = Ports.anyFree();
        var all = new HashMap<>(environment);
        all.put("CUMBE_ADMIN_PASSWORD", "una clave larga de prueba");
        var portal = Started.portal(
                place.resolve("run.txt"),
                all,
                "run",
                "--empty",
                "--port",
                String.valueOf(port),
                "--data",
                data.toString());
        portal.waitUntilSaid("Ctrl-C");
        return new InstalledPortal(data, port, portal);
    }

    public int port() {
        return port;
    }

    public Path data() {
        return data;
    }

    public long serverPid() throws IOException {
        return Started.child(data, "server").pid();
    }

    /** As {@code kill -9} does, in this order: {@code server}, {@code database}. */
    public void kill(String... parts) throws IOException {
        for (var part : parts) {
            Started.child(data, part).destroyForcibly();
        }
    }

    /** How often the launcher has said so until now. */
    public int timesSaid(String words) throws IOException {
        return portal.output().split(java.util.regex.Pattern.quote(words), -1).length - 1;
    }

    public void waitUntilSaid(String words, int times) throws IOException, InterruptedException {
        portal.waitUntilSaid(words, times);
    }

    /** Runs another command of {@code ./portal} to its end and says how it ended. */
    public static int command(Path output, String... words) throws IOException, InterruptedException {
        return Started.portal(output, Map.of(), words).waitForEnd();
    }

    @Override
    public void close() throws IOException {
        portal.process().destroy();
        try {
            portal.waitForEnd();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
