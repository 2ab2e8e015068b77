package pe.cumbe.soak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the long runs found, beside the measurements: {@code bench/results/soak-<date>-<revision>.md} and {@code .json}.
 * Written
 * after each run, so that one that fails leaves the others.
 */
final class Dossier {

    private static final Path RESULTS = Path.of("bench/results");
    private static final Pattern LINE = Pattern.compile("(?m)^(    \\{\"run\": \"([^\"]*)\".*\\}),?$");
    private static final Pattern ROW = Pattern.compile("(?m)^(\\| (?!Run )([^|]*[^| ]) \\| \\d+ \\|.*)$");
    private static final List<Run> RUNS = new ArrayList<>();

    private Dossier() {}

    private record Run(String what, long seconds, Map<String, String> facts) {

        String row() {
            var told = facts.entrySet().stream()
                    .map(fact -> fact.getKey() + ": " + fact.getValue())
                    .collect(Collectors.joining(" · "));
            return "| " + what + " | " + seconds + " | " + told + " |";
        }

        String line() {
            var told = facts.entrySet().stream()
                    .map(fact -> "\"" + fact.getKey() + "\": \"" + fact.getValue() + "\"")
                    .collect(Collectors.joining(", "));
            return "    {\"run\": \"" + what + "\", \"seconds\": " + seconds + ", " + told + "}";
        }
    }

    /** A run being done; its facts are kept in the order they are told. */
    static final class Entry {

        private final String what;
        private final long since = System.nanoTime();
        private final Map<String, String> facts = new LinkedHashMap<>();

        Entry(String what) {
            this.what = what;
        }

        Entry fact(String name, Object value) {
            facts.put(name, String.valueOf(value));
            return this;
        }

        /** It ended well. */
        void passed() throws IOException {
            synchronized (RUNS) {
                RUNS.add(new Run(what, (System.nanoTime() - since) / 1_000_000_000, facts));
                write();
            }
        }
    }

    private static void write() throws IOException {
        var revision = revision();
        var name = "soak-" + LocalDate.now(ZoneOffset.UTC) + "-" + revision;
        var lines = new LinkedHashMap<String, String>();
        var rows = new LinkedHashMap<String, String>();
        earlier(RESULTS.resolve(name + ".json"), LINE, lines);
        earlier(RESULTS.resolve(name + ".md"), ROW, rows);
        for (var run : RUNS) {
            lines.put(run.what(), run.line());
            rows.put(run.what(), run.row());
        }
        var machine = Runtime.getRuntime().availableProcessors() + " cores, Java "
                + Runtime.version().feature();
        Files.createDirectories(RESULTS);
        Files.writeString(
                RESULTS.resolve(name + ".md"),
                "# Soak of revision " + revision + "\n\n" + machine
                        + ". Each line is a run that passed; `./portal soak` does them.\n\n"
                        + "| Run | Seconds | Found |\n|---|--:|---|\n"
                        + String.join("\n", rows.values()) + "\n");
        Files.writeString(
                RESULTS.resolve(name + ".json"),
                "{\n  \"revision\": \"" + revision + "\", \"machine\": \"" + machine + "\",\n  \"runs\": [\n"
                        + String.join(",\n", lines.values()) + "\n  ]\n}\n");
    }

    /** What another start of the same revision found is kept, by the name of its run. */
    private static void earlier(Path file, Pattern line, Map<String, String> found) throws IOException {
        if (Files.exists(file)) {
            line.matcher(Files.readString(file)).results().forEach(one -> found.put(one.group(2), one.group(1)));
        }
    }

    /** With {@code -changed} where the sources are not those of the commit. */
    private static String revision() throws IOException {
        var head = git("rev-parse", "--short=10", "HEAD");
        var changed = git("status", "--porcelain", "--", "src", "pom.xml", "content", "themes");
        return head.isEmpty() ? "unknown" : changed.isEmpty() ? head : head + "-changed";
    }

    private static String git(String... words) throws IOException {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
