package pe.cumbe.content.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.cumbe.content.ExaminedText;
import pe.cumbe.examination.Finding;
import pe.cumbe.examination.Reading;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.Texts;

/** What was found in the page somebody writes, as its list is shown; the reasons they type for what stays. */
@Named("contentFindings")
@ViewScoped
public class ContentFindings implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Texts texts;
    private final PageErrors errors;
    private List<FoundLine> lines = List.of();
    private String reading = "";
    private boolean shown;

    @Inject
    public ContentFindings(Texts texts, PageErrors errors) {
        this.texts = texts;
        this.errors = errors;
    }

    /** Finds where a part of the text is filled in. */
    @FunctionalInterface
    interface Places {
        @Nullable String of(String part);
    }

    /**
     * Shows what was found; a reason that was typed for the same thing stays.
     *
     * @param kept reasons of versions before, by the key of the finding
     */
    void show(ExaminedText found, Map<String, String> kept, Places places) {
        var typed = reasons();
        lines = lines(texts, found, key -> typed.getOrDefault(key, kept.getOrDefault(key, "")), places);
        reading = reading(texts, found);
        shown = true;
    }

    /** The lines of a list, one reason for what is found twice. */
    static List<FoundLine> lines(Texts texts, ExaminedText found, Reasons reasons, Places places) {
        var asked = new HashSet<String>();
        return found.findings().stream()
                .filter(finding -> !finding.needsReason() || asked.add(finding.key()))
                .map(finding -> line(texts, finding, reasons, places))
                .toList();
    }

    /** Why a finding stays; empty where nobody said. */
    @FunctionalInterface
    interface Reasons {
        String of(String key);
    }

    private static FoundLine line(Texts texts, Finding finding, Reasons reasons, Places places) {
        var field = places.of(finding.part());
        return new FoundLine(
                finding.key(),
                finding.weight(),
                finding.needsReason(),
                texts.of(
                        "FindingKind." + finding.kind().name(), finding.values().toArray()),
                finding.excerpt(),
                field == null || field.contains(":") ? field : "f:" + field,
                reasons.of(finding.key()));
    }

    static String reading(Texts texts, ExaminedText found) {
        return found.reading().map(reading -> reading(texts, reading)).orElse("");
    }

    private static String reading(Texts texts, Reading reading) {
        return texts.of(
                "examination.text.reading",
                texts.of(reading.grade()),
                Math.round(reading.inflesz()),
                reading.words(),
                Math.round(reading.wordsASentence()));
    }

    /** Says at its field which reason is still missing. */
    void askReasons() {
        for (int place = 0; place < lines.size(); place++) {
            if (lines.get(place).isAsking() && lines.get(place).blocks()) {
                errors.field(id(place), "examination.error.why");
            }
        }
    }

    /** The reasons that were typed, by the key of the finding. */
    Map<String, String> reasons() {
        return lines.stream()
                .filter(line -> !line.getWhy().isBlank())
                .collect(Collectors.toMap(FoundLine::key, FoundLine::getWhy, (one, same) -> one));
    }

    void hide() {
        lines = List.of();
        shown = false;
    }

    /** The id of the field of a reason. */
    public String id(int place) {
        return "f:found:" + place + ":why";
    }

    public boolean isShown() {
        return shown;
    }

    public List<FoundLine> getLines() {
        return lines;
    }

    public long getBlocking() {
        return lines.stream().filter(FoundLine::blocks).count();
    }

    public String getReading() {
        return reading;
    }
}
