package pe.cumbe.examination;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pe.cumbe.examination.Passage.Shape;

/** How easy the prose is, and where to begin making it easier. Lists of names, tables, headings and code are no prose. */
final class ReadingRules {

    private static final int FEWEST_WORDS = 5;
    private static final Pattern SMALL = Pattern.compile("^[^\\p{L}]*\\p{Ll}.*", Pattern.DOTALL);
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$");

    private final ExaminationLimits limits;

    ReadingRules(ExaminationLimits limits) {
        this.limits = limits;
    }

    /** Empty where there is too little prose for the figure to mean something. */
    Optional<Reading> reading(List<Manuscript> manuscripts) {
        return Reading.of(prose(manuscripts)).filter(reading -> reading.words() >= limits.proseWords());
    }

    void examine(List<Manuscript> manuscripts, Findings findings) {
        var measured = reading(manuscripts);
        if (measured.isEmpty()) {
            return;
        }
        var reading = measured.get();
        var hard = reading.inflesz() < limits.inflesz();
        var winding = reading.wordsASentence() > limits.sentenceWords();
        findings.addIf(
                hard, FindingKind.READING_HARD, Passage.whole(), "", Math.round(reading.inflesz()), limits.inflesz());
        findings.addIf(
                winding,
                FindingKind.SENTENCES_LONG,
                Passage.whole(),
                "",
                Math.round(reading.wordsASentence()),
                limits.sentenceWords());
        if (hard || winding) {
            pointAt(prose(manuscripts), findings);
        }
    }

    private void pointAt(List<Sentence> prose, Findings findings) {
        prose.stream()
                .filter(sentence -> sentence.length() > limits.sentenceWords())
                .sorted(Comparator.comparingInt(Sentence::length).reversed())
                .limit(limits.pointedSentences())
                .forEach(sentence -> findings.add(
                        FindingKind.LONGEST_SENTENCE, sentence.where(), sentence.text(), sentence.length()));
        var hardest = prose.stream()
                .flatMap(sentence -> sentence.words().stream())
                .map(word -> EDGES.matcher(word).replaceAll(""))
                .filter(word -> SMALL.matcher(word).matches() && Syllables.of(word) >= limits.hardSyllables())
                .distinct()
                .sorted(Comparator.comparingInt(Syllables::of).reversed())
                .limit(limits.pointedWords())
                .toList();
        if (!hardest.isEmpty()) {
            findings.add(FindingKind.HARDEST_WORDS, Passage.whole(), String.join(", ", hardest));
        }
    }

    private static List<Sentence> prose(List<Manuscript> manuscripts) {
        return manuscripts.stream()
                .flatMap(manuscript -> manuscript.passages().stream())
                .filter(passage -> passage.shape() == Shape.PARAGRAPH || passage.shape() == Shape.ITEM)
                .flatMap(ReadingRules::prose)
                .toList();
    }

    /** Words that go on in small letters; names and numbers one after the other do not. */
    private static Stream<Sentence> prose(Passage passage) {
        var sentences = Sentence.in(passage);
        var words = sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .toList();
        var small = words.stream().filter(word -> SMALL.matcher(word).matches()).count();
        return words.size() >= FEWEST_WORDS && small * 2 > words.size() ? sentences.stream() : Stream.empty();
    }
}
