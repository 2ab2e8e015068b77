package pe.cumbe.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A MySQL or MariaDB that somebody else runs and backs up too: we only check that it is there. */
record OutsideDatabase(String url, String user, String password, Map<String, String> environment) implements Database {

    private static final int PATIENCE_SECONDS = 15;

    /** Present when {@code DB_URL} is. Times are kept in UTC, which the driver must be told. */
    static Optional<OutsideDatabase> of(Map<String, String> environment) {
        return Options.set(environment, "DB_URL").map(url -> {
            if (!url.startsWith("jdbc:mysql://")) {
                throw new Stop("outside.bad-url", url);
            }
            var complete = url.contains("connectionTimeZone=")
                    ? url
                    : url + (url.contains("?") ? "&" : "?")
                            + "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";
            return new OutsideDatabase(
                    complete,
                    Options.set(environment, "DB_USER").orElse("cumbe"),
                    environment.getOrDefault("DB_PASSWORD", ""),
                    environment);
        });
    }

    @Override
    public void start() {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            try (var connection = DriverManager.getConnection(url, user, password)) {
                if (connection.isValid(5)) {
                    return;
                }
            } catch (SQLException e) {
                if (System.nanoTime() > until) {
                    throw new Stop(
                            "outside.unreachable",
                            url.replaceFirst("\\?.*", ""),
                            user,
                            String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
                }
            }
            Pause.millis(1000);
        }
    }

    /** The server waits for it by itself. */
    @Override
    public boolean alive() {
        return true;
    }

    @Override
    public void stop() {
        // not ours to stop
    }

    @Override
    public List<String> dumpProgram(Path secretsFile) {
        return List.of(program("CUMBE_DUMP", "mariadb-dump", "mysqldump"), "--defaults-file=" + secretsFile);
    }

    @Override
    public List<String> clientProgram(Path secretsFile) {
        return List.of(program("CUMBE_CLIENT", "mariadb", "mysql"), "--defaults-file=" + secretsFile);
    }

    /** The one that was named, or the first that the PATH has. */
    private String program(String variable, String... names) {
        var named = Options.set(environment, variable);
        if (named.isPresent()) {
            return named.get();
        }
        var folders = environment.getOrDefault("PATH", "").split(":", -1);
        return Stream.of(names)
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseThrow(() -> new Stop("outside.no-program", String.join(", ", names), variable));
    }

    /** Never the password. */
    @Override
    public String toString() {
        return user + "@" + url;
    }
}
