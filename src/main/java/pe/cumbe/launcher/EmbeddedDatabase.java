package pe.cumbe.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** MariaDB of our own, on this machine only, with its rows in {@code db}. */
final class EmbeddedDatabase implements Database {

    private static final long LOG_LIMIT = 10_000_000;

    private final DataFolder folder;
    private final Path launcher;
    private final Child child;
    private final String password;
    private int port;

    EmbeddedDatabase(DataFolder folder, Path launcher) {
        this.folder = folder;
        this.launcher = launcher;
        this.child = new Child("--datadir=" + folder.db(), folder.run().resolve("database.pid"));
        this.password = Secrets.text(folder.keys().resolve("db.password"));
        this.port = DataFolder.read(portFile()).map(Integer::parseInt).orElse(0);
    }

    boolean stopLeftovers() {
        return child.stopLeftovers(60);
    }

    @Override
    public String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/cumbe?sslMode=DISABLED&connectionTimeZone=UTC"
                + "&characterEncoding=UTF-8&cachePrepStmts=true&rewriteBatchedStatements=true"
                + "&connectTimeout=10000&tcpKeepAlive=true";
    }

    @Override
    public String user() {
        return "cumbe";
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public boolean alive() {
        return child.alive();
    }

    @Override
    public void start() {
        var engine = EngineFiles.unpack(launcher);
        if (!Files.isDirectory(folder.db())) {
            var since = System.nanoTime();
            engine.install(folder.db());
            Console.done(since, "database.installed", folder.db());
        }
        for (int attempt = 1; ; attempt++) {
            if (port == 0 || !Ports.free("127.0.0.1", port)) {
                port = Ports.anyFree();
            }
            if (startOn(engine)) {
                DataFolder.write(portFile(), port + "\n");
                return;
            }
            if (attempt == 3) {
                throw new Stop("database.does-not-start", log());
            }
            forgetBrokenCoordinatorLog();
        }
    }

    @Override
    public void stop() {
        child.close(60);
    }

    private boolean startOn(EngineFiles engine) {
        var initFile = folder.run().resolve("database-init.sql");
        try {
            Secrets.keep(initFile, accounts().getBytes(StandardCharsets.UTF_8));
            var temporary = folder.run().resolve("db-tmp");
            Files.createDirectories(temporary);
            DataFolder.empty(temporary);
            turnLog();
            var builder = new ProcessBuilder(command(engine, initFile, temporary))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            engine.lendLibraries(builder.environment());
            var process = child.start(builder);
            var until = System.nanoTime() + TimeUnit.MINUTES.toNanos(10); // recovery after a crash may be long
            while (process.isAlive() && System.nanoTime() < until) {
                if (Ports.greets("127.0.0.1", port)) {
                    return process.isAlive();
                }
                Pause.millis(50);
            }
            child.halt(10);
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            initFile.toFile().delete();
        }
    }

    private List<String> command(EngineFiles engine, Path initFile, Path temporary) {
        var command = new ArrayList<>(List.of(
                engine.program("mariadbd"),
                "--no-defaults",
                "--datadir=" + folder.db(),
                "--basedir=" + engine.folder(),
                "--tmpdir=" + temporary,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // relative to the data folder: an absolute one may be longer than a socket's name can be
                "--socket=cumbe.sock",
                "--skip-name-resolve",
                // nobody but this machine listens, and making a certificate takes seconds of processor at each start
                "--skip-ssl",
                "--init-file=" + initFile,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_spanish_ci",
                "--default-time-zone=+00:00",
                "--max-allowed-packet=256M",
                "--max-connect-errors=1000000",
                "--table-open-cache=1000",
                "--innodb-buffer-pool-size=192M",
                // what a person was told is filed is on the disk, whatever happens to this process or to the machine
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-doublewrite=1"));
        command.addAll(EngineFiles.asRoot());
        return command;
    }

    /** One account, from this machine only; root enters through the socket alone, as the system's own user. */
    private String accounts() {
        return """
                CREATE DATABASE IF NOT EXISTS cumbe CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
                DROP DATABASE IF EXISTS test;
                DELETE FROM mysql.global_priv WHERE User = '';
                FLUSH PRIVILEGES;
                CREATE USER IF NOT EXISTS 'cumbe'@'127.0.0.1' IDENTIFIED BY '%1$s';
                ALTER USER 'cumbe'@'127.0.0.1' IDENTIFIED BY '%1$s';
                GRANT ALL ON cumbe.* TO 'cumbe'@'127.0.0.1';
                """
                .formatted(password);
    }

    /** Killed while it made its first coordinator log, MariaDB refuses that file for ever; nothing in it matters then. */
    private void forgetBrokenCoordinatorLog() {
        try {
            if (DataFolder.read(log()).orElse("").contains("Bad magic header in tc log")) {
                Files.deleteIfExists(folder.db().resolve("tc.log"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void turnLog() throws IOException {
        if (Files.exists(log()) && Files.size(log()) > LOG_LIMIT) {
            Files.move(log(), folder.logs().resolve("database.1.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    Path log() {
        return folder.logs().resolve("database.log");
    }

    int port() {
        return port;
    }

    private Path portFile() {
        return folder.run().resolve("database.port");
    }

    @Override
    public List<String> dumpProgram(Path secretsFile) {
        return EngineFiles.unpack(launcher).tool("mariadb-dump", secretsFile);
    }

    @Override
    public List<String> clientProgram(Path secretsFile) {
        return EngineFiles.unpack(launcher).tool("mariadb", secretsFile);
    }
}
