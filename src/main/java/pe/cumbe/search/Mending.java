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
import org.jspecify.annotations.Nullable;

/** Guesses what a misspelt word was meant to be, from the words that norms do use. */
final class Mending {

    private static final int SHORTEST = 4;
    private static final int GUESSES = 3;
    /** A word in this many titles or openings is no slip of the keyboard. */
    private static final int COMMON = 3;

    private static final int REMEMBERED = 2_000;

    private final SpanishLegalAnalyzer analyzer;

    /** Guessing costs as much as searching; what was guessed stays true until the index changes. */
    private final Map<String, Map<String, Float>> guessed = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Map<String, Float>> eldest) {
            return size() > REMEMBERED;
        }
    };

    private @Nullable IndexReader guessedIn;

    Mending(SpanishLegalAnalyzer analyzer) {
        this.analyzer = analyzer;
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
        var known = remembered(reader, plain);
        if (known == null) {
            known = guess(reader, plain);
            remember(reader, plain, known);
        }
        return known;
    }

    private @Nullable Map<String, Float> remembered(IndexReader reader, String plain) {
        synchronized (guessed) {
            if (!reader.equals(guessedIn)) {
                guessed.clear();
                guessedIn = reader;
            }
            return guessed.get(plain);
        }
    }

    private void remember(IndexReader reader, String plain, Map<String, Float> guesses) {
        synchronized (guessed) {
            if (reader.equals(guessedIn)) {
                guessed.put(plain, guesses);
            }
        }
    }

    private static Map<String, Float> guess(IndexReader reader, String plain) throws IOException {
        var used = reader.docFreq(new Term(IndexField.WORDS.fieldName(), plain));
        if (used > COMMON) {
            return Map.of();
        }
        var mode = used == 0 ? SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX : SuggestMode.SUGGEST_MORE_POPULAR;
        var speller = new DirectSpellChecker();
        speller.setMinQueryLength(SHORTEST);
        speller.setMinPrefix(1);
        speller.setAccuracy(0.55f);
        speller.setThresholdFrequency(0f);
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
