package pe.cumbe.soak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the long runs found, beside the measurements: {@code bench/results/soak-<date>-<revision>.md} and {@code .json}.
 * Written anew after each run, so that one that fails leaves the others.
 */
final class Dossier {

    private static final Path RESULTS = Path.of("bench/results");
    private static final List<Run> RUNS = new ArrayList<>();

    private Dossier() {}

    private record Run(String what, long seconds, Map<String, String> facts) {}

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
        var now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        var name = "soak-" + LocalDate.now(ZoneOffset.UTC) + "-" + revision;
        var machine = Runtime.getRuntime().availableProcessors() + " cores, Java "
                + Runtime.version().feature();
        var table = new StringBuilder(
                "# Soak that ended at " + now + "\n\nRevision " + revision + " · " + machine
                        + ". Each line is a run that passed; `./portal soak` does them.\n\n| Run | Seconds | Found |\n|---|--:|---|\n");
        var json = new StringBuilder("{\n  \"when\": \"" + now + "\", \"revision\": \"" + revision
                + "\", \"machine\": \"" + machine + "\",\n  \"runs\": [");
        for (var run : RUNS) {
            var facts = new ArrayList<String>();
            var pairs = new ArrayList<String>();
            run.facts().forEach((fact, value) -> {
                facts.add(fact + ": " + value);
                pairs.add("\"" + fact + "\": \"" + value + "\"");
            });
            table.append("| " + run.what() + " | " + run.seconds() + " | " + String.join(" · ", facts) + " |\n");
            json.append(RUNS.indexOf(run) == 0 ? "\n" : ",\n");
            json.append("    {\"run\": \"" + run.what() + "\", \"seconds\": " + run.seconds() + ", "
                    + String.join(", ", pairs) + "}");
        }
        Files.createDirectories(RESULTS);
        Files.writeString(RESULTS.resolve(name + ".md"), table);
        Files.writeString(RESULTS.resolve(name + ".json"), json.append("\n  ]\n}\n"));
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
