package pe.cumbe.audit.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import pe.cumbe.audit.ActRow;
import pe.cumbe.shared.web.CsvSheet;
import pe.cumbe.shared.web.Texts;

/** Writes acts as the rows of a sheet. */
final class ActsCsv {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final CsvSheet sheet;
    private final ActsWords words;
    private final ZoneId zone;

    ActsCsv(CsvSheet sheet, Texts texts, ZoneId zone) {
        this.sheet = sheet;
        this.words = new ActsWords(texts);
        this.zone = zone;
        sheet.line(List.of(
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
        sheet.line(List.of(
                Long.toString(act.id()),
                SECOND.format(act.instant().atZone(zone)),
                act.username(),
                words.roles(act.roles()),
                act.agency() == null ? "" : act.agency().value(),
                words.kind(act.kind()),
                words.subject(act.kind(), act.subject()),
                words.state(act.kind(), act.before()),
                words.state(act.kind(), act.after())));
    }
}
