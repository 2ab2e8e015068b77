package pe.cumbe.norm;

import java.util.List;

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

    public NormPartView {
        entries = List.copyOf(entries);
        near = List.copyOf(near);
        groups = List.copyOf(groups);
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
