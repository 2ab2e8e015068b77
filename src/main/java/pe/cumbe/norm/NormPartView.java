package pe.cumbe.norm;

import java.util.ArrayList;
import java.util.List;
import pe.cumbe.norm.Norms.PartOutline;

/**
 * One page of a norm's text, with the way to the others.
 *
 * @param position counted from 1
 * @param parts how many there are
 * @param html of the text; safe as it is
 * @param entries what this page holds
 * @param near the pages around this one, a group at a time
 * @param groups first page of each group, where there is more than one group
 */
public record NormPartView(
        int position, int parts, String html, List<Outline.Entry> entries, List<PartRow> near, List<Group> groups) {

    /** Pages of text named at once in a table of contents; the others are a group away. */
    static final int PARTS_OF_A_GROUP = 20;

    public NormPartView {
        entries = List.copyOf(entries);
        near = List.copyOf(near);
        groups = List.copyOf(groups);
    }

    /** That page, among all those of its norm. */
    static NormPartView of(NormPart part, List<PartOutline> all) {
        int group = group(part.position());
        var near = all.stream()
                .filter(other -> group(other.position()) == group)
                .map(other -> new PartRow(
                        other.position(),
                        other.outline().first().map(Outline.Entry::label).orElse(""),
                        other.position() == part.position()))
                .toList();
        var groups = new ArrayList<Group>();
        for (int from = 1; all.size() > PARTS_OF_A_GROUP && from <= all.size(); from += PARTS_OF_A_GROUP) {
            int to = Math.min(all.size(), from + PARTS_OF_A_GROUP - 1);
            groups.add(new Group(from, to, group(from) == group));
        }
        var outline = part.outline();
        return new NormPartView(
                part.position(), all.size(), PieceHtml.of(part.text(), outline), outline.entries(), near, groups);
    }

    private static int group(int position) {
        return (position - 1) / PARTS_OF_A_GROUP;
    }

    public boolean isOnly() {
        return parts == 1;
    }

    public boolean isFirst() {
        return position == 1;
    }

    public boolean isLast() {
        return position == parts;
    }

    public int previous() {
        return position - 1;
    }

    public int next() {
        return position + 1;
    }

    /**
     * Another page of the text.
     *
     * @param label the first thing it holds, or empty
     */
    public record PartRow(int position, String label, boolean current) {}

    /** A stretch of pages. */
    public record Group(int from, int to, boolean current) {}
}
