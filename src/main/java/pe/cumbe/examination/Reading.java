package pe.cumbe.examination;

import java.util.List;
import java.util.Optional;

/**
 * How easy Spanish prose is to read: INFLESZ = 206.835 − 62.3 × syllables a word − words a sentence. The light of the
 * editor.
 *
 * @param grade the word for it
 */
public record Reading(int words, int sentences, int syllables, double inflesz, ReadingGrade grade) {

    private static final double START = 206.835;
    private static final double SYLLABLES = 62.3;

    /** Empty where there is no word to measure. */
    static Optional<Reading> of(List<Sentence> sentences) {
        int words = sentences.stream().mapToInt(Sentence::length).sum();
        if (words == 0) {
            return Optional.empty();
        }
        int syllables = sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .mapToInt(Syllables::of)
                .sum();
        double inflesz = START - SYLLABLES * syllables / words - (double) words / sentences.size();
        return Optional.of(new Reading(words, sentences.size(), syllables, inflesz, ReadingGrade.of(inflesz)));
    }

    public double wordsASentence() {
        return (double) words / sentences;
    }
}
