package pe.cumbe.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The words of a query, each read in the three ways the index keeps words. */
record QueryWords(List<Word> words) {

    /** More than these say nothing new, and each one costs. */
    private static final int MOST = 40;

    /**
     * A word somebody typed.
     *
     * @param plain without accents
     * @param stem without accents and ending
     * @param exact as typed, in lower case
     * @param start where it begins in the query
     * @param end where it ends
     * @param mended stems of the words it may be a misspelling of, with how alike they are
     */
    record Word(String plain, String stem, String exact, int start, int end, Map<String, Float> mended) {
        Word mendedBy(Map<String, Float> others) {
            return new Word(plain, stem, exact, start, end, others);
        }
    }

    static QueryWords of(SpanishLegalAnalyzer analyzer, String text) {
        var plain = read(analyzer, IndexField.Kind.PLAIN, text);
        var stems = read(analyzer, IndexField.Kind.STEMMED, text);
        var exact = read(analyzer, IndexField.Kind.EXACT, text);
        var words = new ArrayList<Word>();
        for (var i = 0; i < Math.min(MOST, plain.size()); i++) {
            var token = plain.get(i);
            words.add(new Word(
                    token.text(), stems.get(i).text(), exact.get(i).text(), token.start(), token.end(), Map.of()));
        }
        return new QueryWords(words);
    }

    /** The stems of a text in one term: two texts are the same when these are. */
    static String squeeze(SpanishLegalAnalyzer analyzer, String text) {
        var stems = new ArrayList<String>();
        read(analyzer, IndexField.Kind.STEMMED, text).forEach(token -> stems.add(token.text()));
        return String.join(" ", stems.subList(0, Math.min(MOST, stems.size())));
    }

    static String stem(SpanishLegalAnalyzer analyzer, String word) {
        var tokens = read(analyzer, IndexField.Kind.STEMMED, word);
        return tokens.isEmpty() ? word : tokens.get(0).text();
    }

    private record Token(String text, int start, int end) {}

    private static List<Token> read(SpanishLegalAnalyzer analyzer, IndexField.Kind kind, String text) {
        var tokens = new ArrayList<Token>();
        try (var stream = analyzer.of(kind).tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return tokens;
    }
}
