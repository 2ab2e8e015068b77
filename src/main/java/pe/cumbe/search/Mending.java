package pe.cumbe.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;

/** Guesses what a misspelt word was meant to be, from the words that norms do use. */
final class Mending {

    private static final int SHORTEST = 4;
    private static final int GUESSES = 3;
    /** A word in this many titles or openings is no slip of the keyboard. */
    private static final int COMMON = 3;

    private final DirectSpellChecker speller = new DirectSpellChecker();
    private final SpanishLegalAnalyzer analyzer;

    Mending(SpanishLegalAnalyzer analyzer) {
        this.analyzer = analyzer;
        speller.setMinQueryLength(SHORTEST);
        speller.setMinPrefix(1);
        speller.setAccuracy(0.55f);
        speller.setThresholdFrequency(0f);
        speller.setMaxQueryFrequency(0f);
    }

    /** The words mended, and the whole query as it may have been meant, when a word looks misspelt. */
    record Mended(QueryWords words, Optional<String> suggestion) {}

    Mended mend(IndexReader reader, QueryWords query, String typed) throws IOException {
        var words = new ArrayList<QueryWords.Word>();
        var text = new StringBuilder();
        var copied = 0;
        for (var word : query.words()) {
            var guesses = guesses(reader, word);
            if (guesses.isEmpty()) {
                words.add(word);
            } else {
                var stems = new LinkedHashMap<String, Float>();
                guesses.forEach(
                        (guess, likeness) -> stems.merge(QueryWords.stem(analyzer, guess), likeness, Math::max));
                words.add(word.mendedBy(stems));
                text.append(typed, copied, word.start())
                        .append(guesses.keySet().iterator().next());
                copied = word.end();
            }
        }
        var suggestion = copied == 0
                ? Optional.<String>empty()
                : Optional.of(text.append(typed.substring(copied)).toString());
        return new Mended(new QueryWords(words), suggestion);
    }

    private Map<String, Float> guesses(IndexReader reader, QueryWords.Word word) throws IOException {
        var plain = word.plain();
        if (plain.length() < SHORTEST || plain.chars().anyMatch(Character::isDigit)) {
            return Map.of();
        }
        var used = reader.docFreq(new Term(IndexField.WORDS.fieldName(), plain));
        if (used > COMMON) {
            return Map.of();
        }
        var mode = used == 0 ? SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX : SuggestMode.SUGGEST_MORE_POPULAR;
        speller.setMaxQueryFrequency(used == 0 ? 0f : COMMON);
        var found = speller.suggestSimilar(new Term(IndexField.WORDS.fieldName(), plain), GUESSES, reader, mode);
        var guesses = new LinkedHashMap<String, Float>();
        for (var guess : List.of(found)) {
            if (used == 0 || guess.freq > used * 20) {
                guesses.put(guess.string, guess.score);
            }
        }
        return guesses;
    }
}
