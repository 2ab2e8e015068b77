package pe.cumbe.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence of a passage: up to a stop before another beginning, or to the end of the passage. The stop of an
 * abbreviation, of an initial or of a number parts nothing.
 *
 * @param words those with a letter or a figure; addresses of the web and of mail are no words
 */
record Sentence(Passage where, String text, List<String> words) {

    private static final int LONGEST_ABBREVIATION = 12;
    private static final Pattern END = Pattern.compile("(?<=[.!?…])[»”\")\\]]*\\s+(?=[\\p{Lu}\\d¿¡«“\"(])");
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?:^|[\\s(«])(?:\\p{L}|(?:\\p{L}\\.)+\\p{L}|arts?|av|jr|psje|urb|mz|lt|sr|sra|srta|dr|dra|ing|lic|abg|prof|mg|econ|arq"
                    + "|n[.º°]*|nro|núm|inc|num|cap|pág|págs|p|vol|ed|tel|telf|cel|ref|aprox|etc|leg|ds|rm|res|ord|reg|dist|prov)\\.$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WORD = Pattern.compile(".*[\\p{L}\\d].*", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("(?i).*(?:://|@|^www\\.).*", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");

    Sentence {
        words = List.copyOf(words);
    }

    static List<Sentence> in(Passage passage) {
        var sentences = new ArrayList<Sentence>();
        var text = passage.text();
        var end = END.matcher(text);
        int start = 0;
        while (end.find()) {
            var last = text.substring(Math.max(start, end.start() - LONGEST_ABBREVIATION), end.start());
            if (!UNFINISHED.matcher(last).find()) {
                add(passage, start, end.start(), sentences);
                start = end.end();
            }
        }
        add(passage, start, text.length(), sentences);
        return sentences;
    }

    private static void add(Passage passage, int start, int end, List<Sentence> sentences) {
        var text = passage.text().substring(start, end).strip();
        var words = SPACE.splitAsStream(text)
                .filter(word -> WORD.matcher(word).matches())
                .filter(word -> !ADDRESS.matcher(word).matches())
                .toList();
        if (!words.isEmpty()) {
            sentences.add(new Sentence(passage.at(start), text, words));
        }
    }

    int length() {
        return words.size();
    }
}
