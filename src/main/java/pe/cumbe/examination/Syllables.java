package pe.cumbe.examination;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Counts the syllables of a Spanish word by the rules of its spelling: as many as there are groups of vowels that are said
 * at once. Two closed vowels, or an open one beside a closed one without its own accent, are said at once; two open ones
 * are not, nor is what an accent on the closed one parts. An h between them changes nothing, unless it opens «hue» or «hie».
 *
 * <p>Where a line may be broken is another question, which is all that hyphenation patterns answer: they keep «aéreo» in
 * two pieces because nobody leaves a letter alone at the end of a line.
 *
 * <p>A number in figures is taken at a glance: one word of two syllables, as the average Spanish word. Siglas that can be
 * said are read as a word (SUNAT, TUPA); the others letter by letter (PCM, DNI).
 */
final class Syllables {

    private static final int OF_A_NUMBER = 2;
    private static final int LONGEST_SIGLAS = 6;
    private static final Pattern LETTERS_PARTED = Pattern.compile("[^\\p{L}\\p{M}\\d]+");
    private static final Pattern SAYABLE = Pattern.compile(
            "(?:(?:[bcdfgkpt]?r|[bcfgkp]?l|[bcdfghjklmnñpqrstvwxyz]|ch|qu)?[aeiouáéíóú]+[nlrsdmtcz]?s?)+");

    private Syllables() {}

    /** Of a word as it stands in a text; 0 when it has neither letter nor figure. */
    static int of(String word) {
        int count = 0;
        for (var piece : LETTERS_PARTED.split(Normalizer.normalize(word, Normalizer.Form.NFC), -1)) {
            count += ofPiece(piece);
        }
        return count;
    }

    private static int ofPiece(String piece) {
        if (piece.isEmpty()) {
            return 0;
        }
        if (piece.chars().anyMatch(Character::isDigit)) {
            return OF_A_NUMBER;
        }
        var letters = piece.toLowerCase(Locale.ROOT);
        if (areSiglas(piece) && !SAYABLE.matcher(letters).matches()) {
            return letters.chars().map(Syllables::ofLetter).sum();
        }
        return Math.max(1, nuclei(letters));
    }

    private static boolean areSiglas(String piece) {
        return piece.length() > 1
                && piece.length() <= LONGEST_SIGLAS
                && piece.chars().allMatch(Character::isUpperCase);
    }

    /** How many syllables the name of a letter has. */
    private static int ofLetter(int letter) {
        return switch (letter) {
            case 'f', 'h', 'j', 'l', 'm', 'n', 'ñ', 'r', 's', 'z', 'x' -> 2;
            case 'w' -> 3;
            default -> 1;
        };
    }

    private static int nuclei(String letters) {
        int count = 0;
        boolean open = false;
        boolean closedAfterOpen = false;
        char before = 0;
        for (int i = 0; i < letters.length(); i++) {
            if (isMute(letters, i)) {
                continue;
            }
            char vowel = vowel(letters, i);
            if (vowel == 0) {
                before = 0;
                continue;
            }
            var joins = before != 0 && areSaidAtOnce(before, vowel) && !(open && (isOpen(vowel) || closedAfterOpen));
            if (!joins) {
                count++;
                open = false;
                closedAfterOpen = false;
            }
            closedAfterOpen = open && !isOpen(vowel);
            open = open || isOpen(vowel);
            before = vowel;
        }
        return count;
    }

    /** The vowel at a place: y counts as i where it closes a word or stands before a consonant; 0 for a consonant. */
    private static char vowel(String letters, int i) {
        char letter = letters.charAt(i);
        if (letter == 'y') {
            var last = i + 1 == letters.length();
            return last || !isVowel(letters.charAt(i + 1)) ? 'i' : 0;
        }
        return isVowel(letter) ? plain(letter) : 0;
    }

    /** The u of que, qui, gue, gui; an h between vowels. */
    private static boolean isMute(String letters, int i) {
        char letter = letters.charAt(i);
        if (i == 0 || i + 1 == letters.length()) {
            return false;
        }
        char before = letters.charAt(i - 1);
        char after = letters.charAt(i + 1);
        if (letter == 'u') {
            return (before == 'q' || before == 'g') && "eiéí".indexOf(after) >= 0;
        }
        if (letter != 'h' || !isVowel(before) || !isVowel(after)) {
            return false;
        }
        var opensSyllable =
                (after == 'u' || after == 'i') && i + 2 < letters.length() && isVowel(letters.charAt(i + 2));
        return !opensSyllable;
    }

    private static boolean areSaidAtOnce(char first, char second) {
        if (isOpen(first) && isOpen(second)) {
            return false;
        }
        if (!isOpen(first) && !isOpen(second)) {
            return unaccented(first) != unaccented(second);
        }
        char closed = isOpen(first) ? second : first;
        return closed != 'í' && closed != 'ú';
    }

    private static boolean isVowel(char letter) {
        return "aeiouáéíóúüàèìòùâêîôûäëïöãõ".indexOf(letter) >= 0;
    }

    private static boolean isOpen(char vowel) {
        return "aeoáéó".indexOf(vowel) >= 0;
    }

    /** Without the marks of other languages, and ü as the u that it is once it is said. */
    private static char plain(char vowel) {
        return "áéíóú".indexOf(vowel) >= 0
                ? vowel
                : Normalizer.normalize(String.valueOf(vowel), Normalizer.Form.NFD)
                        .charAt(0);
    }

    private static char unaccented(char closed) {
        return closed == 'í' ? 'i' : closed == 'ú' ? 'u' : closed;
    }
}
