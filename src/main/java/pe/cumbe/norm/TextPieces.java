package pe.cumbe.norm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pe.cumbe.norm.Norms.TextPiece;

/**
 * Cuts a text so that each piece fits one page of 40 KB with its frame. It cuts before a title, a chapter or an annex
 * where one is near, else before an article, else between paragraphs; only a paragraph longer than a page is broken.
 */
final class TextPieces {

    /** In characters of the source: a page of this has about 12 KB of HTML. */
    static final int LARGEST = 8_500;

    private static final int WORTH_A_PAGE = 3_500;

    private TextPieces() {}

    /** The pieces in order; together they are the text to the letter. Empty for a text without a paragraph. */
    static List<TextPiece> of(String text) {
        var cuts = cuts(text, TextBlock.read(text));
        var anchors = new HashMap<String, Integer>();
        var pieces = new ArrayList<TextPiece>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            var piece = text.substring(cuts.get(i), cuts.get(i + 1));
            pieces.add(new TextPiece(outline(piece, anchors), piece));
        }
        return pieces;
    }

    private static List<Integer> cuts(String text, List<TextBlock> blocks) {
        var cuts = new ArrayList<Integer>();
        if (blocks.isEmpty()) {
            return cuts;
        }
        cuts.add(0);
        int start = 0;
        int beforeDivision = -1;
        int beforeArticle = -1;
        for (var block : blocks) {
            boolean worth = block.start() - start >= WORTH_A_PAGE;
            if (worth && block.place() != null) {
                if (block.place().depth() < 3) {
                    beforeDivision = block.start();
                } else {
                    beforeArticle = block.start();
                }
            }
            if (block.end() - start > LARGEST) {
                int cut =
                        beforeDivision > start ? beforeDivision : beforeArticle > start ? beforeArticle : block.start();
                if (cut > start) {
                    cuts.add(cut);
                    start = cut;
                }
                for (int inside = breakInside(text, start, block.end());
                        inside > start;
                        inside = breakInside(text, start, block.end())) {
                    cuts.add(inside);
                    start = inside;
                }
            }
        }
        cuts.add(text.length());
        return cuts;
    }

    /** Where to break what is longer than a page: at a line, a sentence or a word, in this order. */
    private static int breakInside(String text, int start, int end) {
        if (end - start <= LARGEST) {
            return -1;
        }
        int limit = start + LARGEST;
        for (var mark : List.of("\n", ". ", " ")) {
            int at = text.lastIndexOf(mark, limit - mark.length());
            if (at > start + LARGEST / 2) {
                return at + mark.length();
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }

    private static Outline outline(String piece, Map<String, Integer> anchors) {
        var entries = new ArrayList<Outline.Entry>();
        for (var block : TextBlock.read(piece)) {
            var place = block.place();
            if (place != null) {
                var base = place.anchor().isEmpty() ? "s" : place.anchor();
                int times = anchors.merge(base, 1, Integer::sum);
                var anchor = base.equals("s") ? "s" + times : times == 1 ? base : base + "-" + times;
                entries.add(new Outline.Entry(anchor, place.depth(), place.label()));
            }
        }
        return new Outline(entries);
    }
}
