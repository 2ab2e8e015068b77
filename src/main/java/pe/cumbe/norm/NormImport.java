package pe.cumbe.norm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.tukaani.xz.XZInputStream;
import pe.cumbe.norm.NormDesk.LoadReport;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;

/**
 * Loads files of norms, one JSON object a line, plain or compressed ({@code .jsonl}, {@code .gz}, {@code .xz}). It holds
 * a batch in memory and no more, each batch is one transaction of the desk, and a row that cannot be kept is named with
 * its reason and skipped. Loading a file again adds nothing.
 */
@ApplicationScoped
public class NormImport {

    private static final int ROWS_OF_A_BATCH = 100;
    private static final int CHARACTERS_OF_A_BATCH = 4_000_000;
    private static final int ROWS_BETWEEN_LINES = 1_000;

    private final NormDesk desk;
    private final NormTypes types;
    private final Clock clock;

    @Inject
    public NormImport(NormDesk desk, NormTypes types, Clock clock) {
        this.desk = desk;
        this.types = types;
        this.clock = clock;
    }

    /** Loads the files in order and says what it does, a line at a time, in Spanish. */
    public ImportReport load(List<Path> files, Consumer<String> progress) {
        var total = new ImportReport(0, 0, 0, 0, 0);
        for (var file : files) {
            total = total.plus(load(file, progress));
        }
        return total;
    }

    /** Loads one file. An unreadable file is said and counts as nothing read. */
    public ImportReport load(Path file, Consumer<String> progress) {
        var begin = clock.instant();
        var run = new Run(file.getFileName().toString(), progress);
        try (var lines = open(file)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                run.line(line);
            }
            run.flush();
        } catch (IOException unreadable) {
            run.flush();
            run.say("import.unreadable", unreadable.getClass().getSimpleName());
        }
        long seconds = Duration.between(begin, clock.instant()).toSeconds();
        run.say("import.done", run.read, run.added, run.changed, run.unchanged, run.rejected, seconds);
        return new ImportReport(run.read, run.added, run.changed, run.unchanged, run.rejected);
    }

    private static BufferedReader open(Path file) throws IOException {
        var raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            return new BufferedReader(new InputStreamReader(unpacked(file, raw), StandardCharsets.UTF_8), 1 << 16);
        } catch (IOException notWhatItSays) {
            raw.close();
            throw notWhatItSays;
        }
    }

    private static InputStream unpacked(Path file, InputStream raw) throws IOException {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xz")) {
            return new XZInputStream(raw);
        }
        return name.endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
    }

    /** One file being read. */
    private final class Run {

        private final ResourceBundle texts = ResourceBundle.getBundle("texts.norm", Locale.ROOT);
        private final String file;
        private final Consumer<String> progress;
        private final NormLine reader = new NormLine(types);
        private final List<LoadNorm> batch = new ArrayList<>();
        private final List<Integer> rows = new ArrayList<>();
        private int characters;
        private int row;
        private int read;
        private int added;
        private int changed;
        private int unchanged;
        private int rejected;

        Run(String file, Consumer<String> progress) {
            this.file = file;
            this.progress = progress;
        }

        void line(String line) {
            row++;
            if (line.isBlank()) {
                return;
            }
            read++;
            try {
                var norm = reader.read(line);
                var objections = LoadRules.objections(norm, types);
                if (objections.isEmpty()) {
                    batch.add(norm);
                    rows.add(row);
                    characters += line.length();
                } else {
                    reject(row, norm.externalId(), objections);
                }
            } catch (Rejected rejection) {
                reject(row, "", rejection.reasons());
            }
            if (batch.size() >= ROWS_OF_A_BATCH || characters >= CHARACTERS_OF_A_BATCH) {
                flush();
            }
            if (read % ROWS_BETWEEN_LINES == 0) {
                say("import.progress", read, added, changed, rejected);
            }
        }

        void flush() {
            if (!batch.isEmpty()) {
                try {
                    count(desk.load(List.copyOf(batch)));
                } catch (RuntimeException oneOfThem) {
                    oneByOne();
                }
            }
            batch.clear();
            rows.clear();
            characters = 0;
        }

        /** The batch was refused as a whole; each on its own shows which one is to blame. */
        private void oneByOne() {
            for (int i = 0; i < batch.size(); i++) {
                var norm = batch.get(i);
                try {
                    count(desk.load(norm));
                } catch (Rejected rejection) {
                    reject(rows.get(i), norm.externalId(), rejection.reasons());
                } catch (RuntimeException refused) {
                    reject(rows.get(i), norm.externalId(), List.of(LoadReason.DATABASE_REFUSED));
                }
            }
        }

        private void count(LoadReport report) {
            added += report.added();
            changed += report.changed();
            unchanged += report.unchanged();
        }

        private void reject(int row, String id, List<? extends Reason> reasons) {
            rejected++;
            var why = reasons.stream()
                    .map(reason -> texts.getString(reason.textKey()))
                    .collect(Collectors.joining(" "));
            say("import.rejected", row, id, why);
        }

        void say(String key, Object... values) {
            var words = new ArrayList<Object>();
            words.add(file);
            for (var value : values) {
                words.add(value.toString());
            }
            progress.accept(MessageFormat.format(texts.getString(key), words.toArray()));
        }
    }

    /** What became of the rows of one or more files. */
    public record ImportReport(int read, int added, int changed, int unchanged, int rejected) {

        ImportReport plus(ImportReport other) {
            return new ImportReport(
                    read + other.read,
                    added + other.added,
                    changed + other.changed,
                    unchanged + other.unchanged,
                    rejected + other.rejected);
        }
    }
}
