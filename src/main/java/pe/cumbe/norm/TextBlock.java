package pe.cumbe.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph or a heading of a norm's Markdown. Only these two are read: the numbering of a law is its text, never
 * counted by a list, and columns moved by a scanner are no code. Hence not CommonMark's own blocks.
 *
 * @param start where it begins in the text it was read from
 * @param level 1 to 6 for a heading marked with {@code #}, else 0
 * @param markdown what it says, with inline marks alone
 * @param place what it is to a reader who looks for it; null for running text
 */
record TextBlock(int start, int end, int level, String markdown, @Nullable Place place) {

    /**
     * Somewhere a reader may want to go.
     *
     * @param anchor before it is made unique in the norm; empty for one that is only counted
     * @param depth 1 for titles and annexes, 2 for chapters, 3 for articles
     */
    record Place(String anchor, int depth, String label) {}

    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
    private static final Pattern RULE = Pattern.compile("[-_=*~.·•\\s]{3,}");
    private static final Pattern ITEM = Pattern.compile(
            "(?:[-•·*+]|[0-9]{1,3}(?:\\.[0-9]{1,3})*(?:\\.-|[.)]|-)|[a-zñ]{1,2}\\)|[ivx]{1,5}\\)|[A-Z]\\)|[IVX]{1,5}\\.)\\s.*");
    private static final Pattern NOT_FOR_PAGES =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]"
                    + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");
    private static final Pattern SPACES = Pattern.compile("[\\u00A0\\u2000-\\u200B\\u202F\\u3000\\uFEFF\\t ]+");

    boolean isHeading() {
        return level > 0;
    }

    /** Reads the blocks of a text or of a piece of one that begins where a block begins. */
    static List<TextBlock> read(String text) {
        var reader = new Reader();
        int from = 0;
        while (from < text.length()) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline + 1;
            reader.line(text.substring(from, to), from, to);
            from = to;
        }
        reader.close();
        return reader.blocks;
    }

    private static String clean(String line) {
        return SPACES.matcher(NOT_FOR_PAGES.matcher(line).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    private static final class Reader {

        private final List<TextBlock> blocks = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();
        private int start;
        private int end;

        void line(String raw, int from, int to) {
            var line = clean(raw);
            if (line.isEmpty() || RULE.matcher(line).matches()) {
                close();
                return;
            }
            var heading = HEADING.matcher(line);
            if (heading.matches()) {
                close();
                add(from, to, heading.group(1).length(), heading.group(2));
                return;
            }
            if (open.length() > 0 && (ITEM.matcher(line).matches() || TextPlaces.beginsArticle(line))) {
                close();
            }
            if (open.length() == 0) {
                start = from;
            } else {
                open.append('\n');
            }
            open.append(line);
            end = to;
        }

        void close() {
            if (open.length() > 0) {
                add(start, end, 0, open.toString());
                open.setLength(0);
            }
        }

        private void add(int from, int to, int level, String content) {
            var markdown = InlineMarks.mended(content);
            if (!markdown.isEmpty()) {
                blocks.add(new TextBlock(from, to, level, markdown, TextPlaces.of(markdown, level)));
            }
        }
    }
}
