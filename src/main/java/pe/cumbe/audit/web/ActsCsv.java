package pe.cumbe.audit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import pe.cumbe.audit.ActRow;
import pe.cumbe.shared.web.Texts;

/**
 * Writes acts as comma-separated values that spreadsheets of the region open with their accents. A value that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
final class ActsCsv {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    /** Tells a spreadsheet that the file is UTF-8. */
    private static final String MARK = "\uFEFF";

    private final Writer out;
    private final ActsWords words;
    private final ZoneId zone;

    ActsCsv(Writer out, Texts texts, ZoneId zone) throws IOException {
        this.out = out;
        this.words = new ActsWords(texts);
        this.zone = zone;
        out.write(MARK);
        line(List.of(
                texts.get("audit.acts.label.number"),
                texts.get("audit.acts.label.when"),
                texts.get("audit.acts.label.who"),
                texts.get("audit.acts.label.roles"),
                texts.get("audit.acts.label.agency"),
                texts.get("audit.acts.label.kind"),
                texts.get("audit.acts.label.subject"),
                texts.get("audit.acts.label.before"),
                texts.get("audit.acts.label.after")));
    }

    void row(ActRow act) {
        try {
            line(List.of(
                    Long.toString(act.id()),
                    SECOND.format(act.instant().atZone(zone)),
                    act.username(),
                    words.roles(act.roles()),
                    act.agency() == null ? "" : act.agency().value(),
                    words.kind(act.kind()),
                    act.subject(),
                    words.state(act.kind(), act.before()),
                    words.state(act.kind(), act.after())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String cell(String value) {
        var safe = !value.isEmpty() && "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    private void line(List<String> values) throws IOException {
        out.write(values.stream().map(ActsCsv::cell).collect(Collectors.joining(",")));
        out.write("\r\n");
    }
}
