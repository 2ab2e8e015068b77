package pe.cumbe.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/**
 * Cuts the fragments where the searched words stand. The places come from the index, so no text is analysed again, and of
 * each text no more than a stretch is read: the longest hold millions of characters.
 */
final class Excerpts {

    /** Characters of a text that are read to find a fragment. */
    private static final int READ_AT_MOST = 300_000;

    private static final int LENGTH = 180;
    private static final int LONGEST = 320;

    private final SpanishLegalAnalyzer analyzer;

    Excerpts(SpanishLegalAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    List<Excerpt> of(IndexSearcher searcher, Query words, ScoreDoc[] hits) throws IOException {
        var documents = new int[hits.length];
        for (var i = 0; i < hits.length; i++) {
            documents[i] = hits[i].doc;
        }
        var excerpts = new ArrayList<Excerpt>();
        var found = hits.length == 0 ? new Object[0] : highlighter(searcher).cut(words, documents);
        for (var one : found) {
            excerpts.add(one instanceof Excerpt excerpt ? excerpt : Excerpt.NONE);
        }
        return excerpts;
    }

    private Cutter highlighter(IndexSearcher searcher) {
        return new Cutter(UnifiedHighlighter.builder(searcher, analyzer)
                .withMaxLength(READ_AT_MOST)
                .withMaxNoHighlightPassages(0)
                .withHighlightPhrasesStrictly(false)
                .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(Locale.forLanguageTag("es-PE")), LENGTH, 0.4f))
                .withFormatter(new Pieces()));
    }

    /** The highlighter hands out objects only to its own children. */
    private static final class Cutter extends UnifiedHighlighter {

        Cutter(Builder builder) {
            super(builder);
        }

        Object[] cut(Query words, int[] documents) throws IOException {
            var field = IndexField.BODY.fieldName();
            var found = highlightFieldsAsObjects(new String[] {field}, words, documents, new int[] {1});
            return java.util.Objects.requireNonNull(found.get(field));
        }
    }

    private static final class Pieces extends PassageFormatter {

        @Override
        public Excerpt format(Passage[] passages, String content) {
            if (passages.length == 0 || passages[0].getNumMatches() == 0) {
                return Excerpt.NONE;
            }
            var passage = passages[0];
            var start = passage.getStartOffset();
            var end = Math.min(passage.getEndOffset(), content.length());
            if (end - start > LONGEST) {
                start = Math.max(start, passage.getMatchStarts()[0] - LENGTH / 2);
                end = Math.min(end, start + LONGEST);
            }
            var pieces = new ArrayList<Excerpt.Piece>();
            var at = start;
            for (var i = 0; i < passage.getNumMatches(); i++) {
                var from = Math.max(at, passage.getMatchStarts()[i]);
                var to = passage.getMatchEnds()[i];
                if (to > end || from >= to) {
                    continue;
                }
                add(pieces, content.substring(at, from), false);
                add(pieces, content.substring(from, to), true);
                at = to;
            }
            add(pieces, content.substring(at, end), false);
            return new Excerpt(pieces);
        }

        private static void add(List<Excerpt.Piece> pieces, String text, boolean marked) {
            if (!text.isEmpty()) {
                pieces.add(new Excerpt.Piece(text.replaceAll("\\s+", " "), marked));
            }
        }
    }
}
