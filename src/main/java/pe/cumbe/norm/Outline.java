package pe.cumbe.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The headings, articles and annexes inside a piece of text, in order.
 *
 * @param entries each with its anchor in the page, unique in the whole norm
 */
public record Outline(List<Entry> entries) {

    public Outline {
        entries = List.copyOf(entries);
    }

    /**
     * One place that can be pointed at.
     *
     * @param anchor {@code a12} for article 12, {@code an1} for annex 1, {@code s3} for the third other heading
     * @param depth 1 for titles and annexes, 2 for chapters, 3 for articles
     * @param label as the text says it, cut short
     */
    public record Entry(String anchor, int depth, String label) {}

    public Optional<Entry> first() {
        return entries.stream().findFirst();
    }

    public boolean holds(String anchor) {
        return entries.stream().anyMatch(entry -> entry.anchor().equals(anchor));
    }

    String written() {
        var lines = new StringBuilder();
        for (var entry : entries) {
            lines.append(entry.anchor()).append('\t');
            lines.append(entry.depth()).append('\t');
            lines.append(entry.label()).append('\n');
        }
        return lines.toString();
    }

    static Outline read(String written) {
        var entries = new ArrayList<Entry>();
        for (var line : written.split("\n", -1)) {
            var cells = line.split("\t", 3);
            if (cells.length == 3) {
                entries.add(new Entry(cells[0], Integer.parseInt(cells[1]), cells[2]));
            }
        }
        return new Outline(entries);
    }
}
