package pe.cumbe.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * All that an installation holds, to the letter: each row of each table as the database writes it out, and the SHA-256 of
 * each file that somebody handed in and of each key. Two that are equal hold the same.
 *
 * @param rows by table, in order
 * @param files by their path in the data folder
 */
public record Holdings(SortedMap<String, List<String>> rows, SortedMap<String, String> files) {

    private static final Pattern ROW = Pattern.compile("INSERT INTO `([^`]+)` VALUES (.*)");

    /** Of a running installation with a database of its own. */
    public static Holdings of(Path data) {
        var folder = new DataFolder(data);
        return of(data, new EmbeddedDatabase(folder, Path.of("target/launcher").toAbsolutePath()));
    }

    /** Of one that nobody runs. */
    public static Holdings ofStopped(Path data) {
        var folder = new DataFolder(data).prepare();
        var database = new EmbeddedDatabase(folder, Path.of("target/launcher").toAbsolutePath());
        database.start();
        try {
            return of(data, database);
        } finally {
            database.stop();
        }
    }

    static Holdings of(Path data, Database database) {
        try {
            return new Holdings(rows(new DatabaseTools(database, new DataFolder(data))), files(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many rows there are, and how many files. */
    public String counted() {
        return rows.values().stream().mapToInt(List::size).sum() + " rows in " + rows.size() + " tables, "
                + files.size() + " files and keys";
    }

    private static SortedMap<String, List<String>> rows(DatabaseTools tools) throws IOException {
        var sql = new ByteArrayOutputStream();
        tools.dump(sql);
        var rows = new TreeMap<String, List<String>>();
        sql.toString(StandardCharsets.UTF_8).lines().forEach(line -> {
            var row = ROW.matcher(line);
            if (row.matches()) {
                rows.computeIfAbsent(row.group(1), table -> new ArrayList<>()).add(row.group(2));
            }
        });
        return rows;
    }

    private static SortedMap<String, String> files(Path data) throws IOException {
        var files = new TreeMap<String, String>();
        for (var part : List.of("files", "keys")) {
            try (var all = Files.walk(data.resolve(part))) {
                for (var file : all.filter(Files::isRegularFile).toList()) {
                    var digest = Archive.sha256().digest(Files.readAllBytes(file));
                    files.put(data.relativize(file).toString(), HexFormat.of().formatHex(digest));
                }
            }
        }
        return files;
    }

    /** The rows of a table; empty where it has none. */
    public List<String> rows(String table) {
        return Map.copyOf(rows).getOrDefault(table, List.of());
    }
}
