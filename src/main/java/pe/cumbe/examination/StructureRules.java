package pe.cumbe.examination;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import pe.cumbe.examination.Passage.Shape;

/** Headings are the map of a page for whoever hears it; the heads of a table say what each cell is. */
final class StructureRules {

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d./\\-])[\\p{L}\\p{M}]{2,}(?![\\d/\\-])");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}");
    private static final Pattern STOP = Pattern.compile("[.!?:…;,][»”\")]*$");

    private final ExaminationLimits limits;

    StructureRules(ExaminationLimits limits) {
        this.limits = limits;
    }

    void examine(List<Manuscript> manuscripts, Findings findings) {
        examineHeadings(
                manuscripts.stream()
                        .flatMap(manuscript -> manuscript.passages().stream())
                        .filter(passage -> passage.shape() == Shape.HEADING)
                        .toList(),
                findings);
        for (var manuscript : manuscripts) {
            manuscript.passages().forEach(passage -> examine(passage, findings));
            manuscript.tables().stream()
                    .filter(table -> !table.hasHeads())
                    .forEach(table -> findings.add(FindingKind.TABLE_WITHOUT_HEADS, table.where(), ""));
        }
    }

    /** The parts are one page, so their headings are one row. */
    private void examineHeadings(List<Passage> headings, Findings findings) {
        var known = new HashSet<String>();
        Passage first = null;
        int top = 0;
        int before = 0;
        for (var heading : headings) {
            var text = heading.text().strip();
            if (text.isEmpty()) {
                findings.add(FindingKind.HEADING_EMPTY, heading, "");
                continue;
            }
            int level = heading.level();
            if (first == null) {
                first = heading;
                top = Math.min(level, limits.topHeading());
                findings.addIf(level > top, FindingKind.HEADING_STARTS_DEEP, heading, text, marks(top));
            } else if (level < top) {
                findings.add(FindingKind.HEADING_STARTS_DEEP, first, first.text(), marks(level));
                top = level;
            } else if (level > before + 1) {
                findings.add(FindingKind.HEADING_SKIPS, heading, text, marks(before + 1));
            }
            before = level;
            var plain = text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
            findings.addIf(!known.add(plain), FindingKind.HEADING_REPEATED, heading, text);
        }
    }

    private static String marks(int level) {
        return "#".repeat(level);
    }

    private void examine(Passage passage, Findings findings) {
        if (passage.shape() == Shape.CODE || passage.shape() == Shape.CELL || passage.isBlank()) {
            return;
        }
        var text = passage.text().strip();
        findings.addIf(
                passage.shape() == Shape.PARAGRAPH
                        && passage.bold()
                        && text.length() <= limits.longestHeading()
                        && !STOP.matcher(text).find(),
                FindingKind.HEADING_IN_BOLD,
                passage,
                text);
        findings.addIf(isTableAsText(text), FindingKind.TABLE_WITHOUT_HEADS, passage, text);
        examineCapitals(passage, findings);
    }

    /** Bars without the line that parts the heads from the rest, which CommonMark leaves as they were typed. */
    private static boolean isTableAsText(String text) {
        var lines = text.lines().map(String::strip).toList();
        return lines.size() > 1
                && lines.stream().allMatch(line -> line.length() > 2 && line.startsWith("|") && line.endsWith("|"));
    }

    /** Also of a title or a summary. */
    void examineCapitals(Passage passage, Findings findings) {
        int row = 0;
        int start = 0;
        var word = WORD.matcher(passage.text());
        while (word.find()) {
            if (SMALL.matcher(word.group()).find()) {
                row = 0;
                continue;
            }
            start = row == 0 ? word.start() : start;
            row++;
            if (row == limits.capitals()) {
                findings.add(
                        FindingKind.CAPITALS, passage.at(start), passage.text().substring(start));
                return;
            }
        }
    }
}
