package pe.cumbe.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a backup says of itself, as text that a person can read too:
 *
 * <pre>
 * cumbe-backup 1
 * version 0.1.0
 * made 2026-03-07T15:04:05Z
 * table case_file 42
 * file 9f86d081… 1024 files/ab/cd
 * </pre>
 *
 * @param version of the portal that made it
 * @param made when, in UTC
 * @param rows how many each table holds
 * @param files path in the archive → SHA-256 in hexadecimal
 */
record Manifest(String version, String made, SortedMap<String, Long> rows, SortedMap<String, String> files) {

    static final String NAME = "MANIFEST.txt";
    private static final String FIRST_LINE = "cumbe-backup 1";

    String text() {
        var lines = new ArrayList<>(List.of(FIRST_LINE, "version " + version, "made " + made));
        rows.forEach((table, count) -> lines.add("table " + table + " " + count));
        files.forEach((path, hash) -> lines.add("file " + hash + " " + path));
        return String.join("\n", lines) + "\n";
    }

    static Manifest read(String text) {
        var lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(FIRST_LINE)) {
            throw new Stop("restore.not-ours");
        }
        var facts = new TreeMap<String, String>(Map.of("version", "?", "made", "?"));
        var rows = new TreeMap<String, Long>();
        var files = new TreeMap<String, String>();
        for (var line : lines.subList(1, lines.size())) {
            var words = line.split(" ", 3);
            switch (words[0]) {
                case "table" -> rows.put(words[1], Long.valueOf(words[2]));
                case "file" -> files.put(words[2], words[1]);
                default -> facts.put(words[0], words[1]);
            }
        }
        return new Manifest(facts.getOrDefault("version", "?"), facts.getOrDefault("made", "?"), rows, files);
    }
}
