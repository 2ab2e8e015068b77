package pe.cumbe.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Payara Micro with the portal in it, as a program of its own. Everything it must know goes in the environment. */
final class Server {

    /** Slow uploads hold a thread each for as long as they take. */
    private static final String THREADS = "200";

    private final Options options;
    private final DataFolder folder;
    private final Path home;
    private final Child child;
    private final RotatingLog log;

    Server(Options options, DataFolder folder, Path home) {
        this.options = options;
        this.folder = folder;
        this.home = home;
        this.child = new Child("-Dcumbe.folder=" + folder.root(), folder.run().resolve("server.pid"));
        this.log = new RotatingLog(folder.logs().resolve("server.log"));
    }

    boolean stopLeftovers() {
        return child.stopLeftovers(20);
    }

    /** @param more what else goes in its environment */
    void start(Database database, Map<String, String> more) {
        try {
            Files.createDirectories(folder.server());
            DataFolder.empty(folder.server());
            Files.createDirectories(folder.tmp());
            DataFolder.empty(folder.tmp());
            Files.deleteIfExists(folder.progress());
            var preboot = folder.run().resolve("preboot.txt");
            DataFolder.write(preboot, resource("preboot.txt").replace("@ADDRESS@", options.address()));
            var logging = folder.run().resolve("logging.properties");
            DataFolder.write(logging, resource("logging.properties"));
            log.forget();
            var builder = new ProcessBuilder(command(preboot, logging))
                    .directory(folder.server().toFile())
                    .redirectErrorStream(true);
            environment(builder.environment(), database, more);
            log.follow(child.start(builder).getInputStream());
            DataFolder.write(
                    folder.run().resolve("server.address"), options.nearbyAddress() + " " + options.port() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean alive() {
        return child.alive();
    }

    void halt() {
        child.halt(20);
    }

    void stop() {
        child.close(30);
    }

    /** What the server complained about when the portal could not be deployed; empty while there is hope. */
    List<String> failure() {
        return log.complaints().stream()
                        .anyMatch(line -> line.contains("Exception while loading the app")
                                || line.contains("Exception while deploying the app")
                                || line.contains("Error occurred during deployment"))
                ? log.complaints()
                : List.of();
    }

    Path logFile() {
        return folder.logs().resolve("server.log");
    }

    /** True when content is loaded and the index open. Refused, 404 and 503 are all «not yet». */
    boolean ready() {
        return health().startsWith("200 ");
    }

    /** True when the portal itself says that waiting will not help. */
    boolean startFailed() {
        return health().contains("\"failed\":[\"");
    }

    /** What the portal says it is still without: {@code content}, {@code index}; empty while it does not answer. */
    String missing() {
        var found = Pattern.compile("\"missing\":\\[([^]]*)]").matcher(health());
        return found.find() ? found.group(1).replace("\"", "") : "";
    }

    /** Status and body of {@code /health/ready}; empty while nothing answers. */
    private String health() {
        try {
            var uri = URI.create("http://" + host(options.nearbyAddress()) + ":" + options.port() + "/health/ready");
            var connection = (HttpURLConnection) uri.toURL().openConnection();
            connection.setConnectTimeout(2000);
            connection.setReadTimeout(10_000);
            var status = connection.getResponseCode();
            try (var body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
                return status + " " + (body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            return "";
        }
    }

    static String host(String address) {
        return address.contains(":") ? "[" + address + "]" : address;
    }

    private List<String> command(Path preboot, Path logging) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dcumbe.folder=" + folder.root(),
                "-Xmx1g",
                // out of memory is a death we recover from; half alive is not
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                // the same everywhere, whatever the machine's own: pages choose their language and zone themselves
                "-Duser.language=en",
                "-Duser.country=US",
                "-Duser.timezone=UTC",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder.tmp()));
        if (Runtime.version().feature() >= 24) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        Options.set(System.getenv(), "CUMBE_JAVA_OPTIONS")
                .ifPresent(more -> Stream.of(more.trim().split("\\s+", -1)).forEach(command::add));
        command.addAll(List.of(
                "-jar",
                home.resolve("target/launcher/payara-micro.jar").toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--rootdir",
                folder.server().toString(),
                "--prebootcommandfile",
                preboot.toString(),
                "--logproperties",
                logging.toString(),
                "--maxhttpthreads",
                THREADS,
                "--port",
                String.valueOf(options.port()),
                "--deploy",
                home.resolve("target/cumbe.war").toString(),
                "--contextroot",
                "/"));
        return command;
    }

    private void environment(Map<String, String> environment, Database database, Map<String, String> more) {
        environment.put("DB_URL", database.url());
        environment.put("DB_USER", database.user());
        environment.put("DB_PASSWORD", database.password());
        environment.put("CUMBE_DATA", folder.root().toString());
        environment.put("CUMBE_ADDRESS", options.address());
        environment.put("CUMBE_PORT", String.valueOf(options.port()));
        environment.put("CUMBE_DEMO", String.valueOf(folder.demo(options.empty())));
        environment.putAll(more);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Server.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
