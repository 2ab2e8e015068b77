package pe.cumbe.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes a database out as SQL, reads it back, and counts: with the database's own programs. */
final class DatabaseTools {

    private final Database database;
    private final DataFolder folder;
    private final URI address;

    DatabaseTools(Database database, DataFolder folder) {
        this.database = database;
        this.folder = folder;
        this.address = URI.create(database.url().substring("jdbc:".length()));
    }

    /** One consistent instant, while others write. Returns how many rows each table has in it. */
    SortedMap<String, Long> dump(OutputStream out) throws IOException {
        var secrets = secretsFile();
        try {
            var command = new ArrayList<>(database.dumpProgram(secrets));
            command.addAll(List.of(
                    "--single-transaction",
                    "--quick",
                    "--skip-extended-insert",
                    "--no-autocommit",
                    "--hex-blob",
                    "--no-tablespaces",
                    "--default-character-set=utf8mb4",
                    "--max-allowed-packet=256M",
                    schema()));
            var complaints = folder.run().resolve("dump-errors.txt");
            var process = new ProcessBuilder(command)
                    .redirectError(complaints.toFile())
                    .start();
            var counting = new RowCount(out);
            process.getOutputStream().close();
            try (var sql = process.getInputStream()) {
                sql.transferTo(counting);
            }
            counting.flush();
            if (waitFor(process) != 0 || !counting.complete()) {
                throw new Stop("backup.dump-failed", lastLine(complaints));
            }
            Files.delete(complaints);
            return counting.rows();
        } finally {
            Files.deleteIfExists(secrets);
        }
    }

    void load(Path sql) throws IOException {
        var secrets = secretsFile();
        try {
            var command = new ArrayList<>(database.clientProgram(secrets));
            command.addAll(List.of("--default-character-set=utf8mb4", "--max-allowed-packet=256M", schema()));
            var complaints = folder.run().resolve("load-errors.txt");
            var process = new ProcessBuilder(command)
                    .redirectInput(sql.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(complaints.toFile())
                    .start();
            if (waitFor(process) != 0) {
                throw new Stop("restore.load-failed", lastLine(complaints));
            }
            Files.delete(complaints);
        } finally {
            Files.deleteIfExists(secrets);
        }
    }

    SortedMap<String, Long> count() {
        var rows = new TreeMap<String, Long>();
        try (var connection = connect();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var found = statement.executeQuery("SELECT table_name FROM information_schema.tables"
                    + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            for (var table : tables) {
                try (var counted = statement.executeQuery("SELECT COUNT(*) FROM `" + table + "`")) {
                    counted.next();
                    rows.put(table, counted.getLong(1));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new Stop("restore.load-failed", e.getMessage());
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private String schema() {
        return address.getPath().substring(1);
    }

    /** A password on a command line is read by everybody on the machine; in a file of ours, by nobody. */
    private Path secretsFile() {
        var file = folder.run().resolve("client.cnf");
        var text = new StringBuilder("[client]\n")
                .append("host=" + address.getHost() + "\n")
                .append("port=" + (address.getPort() < 0 ? 3306 : address.getPort()) + "\n")
                .append("user=\"" + quoted(database.user()) + "\"\n")
                .append("password=\"" + quoted(database.password()) + "\"\n");
        encryption().forEach(option -> text.append(option).append('\n'));
        Secrets.keep(file, text.toString().getBytes(StandardCharsets.UTF_8));
        return file;
    }

    /**
     * What the address says to Connector/J about encryption, for the programs: those of MariaDB and those of MySQL name it
     * differently, and {@code loose} lets each pass over the other's. MariaDB's insist on a certificate they can verify
     * unless they are told; Connector/J, unless it is told, does not.
     */
    private List<String> encryption() {
        var said = address.getQuery() == null ? "" : "&" + address.getQuery() + "&";
        if (said.contains("&sslMode=DISABLED&") || said.contains("&useSSL=false&")) {
            return List.of("loose-skip-ssl", "loose-ssl-mode=DISABLED");
        }
        return said.contains("&sslMode=VERIFY_")
                ? List.of("loose-ssl-verify-server-cert")
                : List.of("loose-disable-ssl-verify-server-cert");
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static String lastLine(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }

    private static int waitFor(Process process) {
        while (process.isAlive()) {
            Pause.millis(20);
        }
        return process.exitValue();
    }
}
