package pe.cumbe.norm;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.cumbe.norm.TextBlock.Place;
import pe.cumbe.shared.Slug;

/** Recognises articles, titles, chapters, annexes and final provisions at the beginning of a block. */
final class TextPlaces {

    private static final int LONGEST_LABEL = 90;
    private static final Pattern ARTICLE = Pattern.compile(
            "^art[ií]culo\\s+(\\d{1,4}(?:-[a-z])?|[a-zé]+(?:[eé]simo)?(?: primero| segundo| tercero| cuarto| quinto"
                    + "| sexto| s[eé]ptimo| octavo| noveno)?|[uú]nico)\\s?[%*°ºª]?\\s?(?:\\.\\s?-|[.:;–-]|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern INSIDE_A_PARAGRAPH = Pattern.compile(
            "^[*_]{0,3}art[ií]culo\\s+(?:\\d{1,4}|[a-zé]+o)\\s?[°ºª]?\\s?(?:\\.\\s?-|:)[^\\n]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DIVISION = Pattern.compile(
            "^(?:t[ií]tulo|libro|secci[oó]n|(cap[ií]tulo))\\s+(?:[ivxlc]{1,8}|[0-9]{1,3}|preliminar|[uú]nico"
                    + "|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|final)(?:\\W.*|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ANNEX =
            Pattern.compile("^(?:ANEXO|Anexo)(?:\\s+(?:N[°ºro.]*\\s*)?([0-9]{1,3}|[IVX]{1,5}|[A-Z])\\b)?.*");
    private static final Pattern PROVISIONS = Pattern.compile(
            "^(?:primera |segunda |tercera |[uú]nica )?disposici[oó]n(?:es)? (?:complementari|transitori|final|general"
                    + "|derogatori|modificatori).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Map<String, String> ORDINALS = Map.ofEntries(
            Map.entry("primero", "1"),
            Map.entry("segundo", "2"),
            Map.entry("tercero", "3"),
            Map.entry("cuarto", "4"),
            Map.entry("quinto", "5"),
            Map.entry("sexto", "6"),
            Map.entry("setimo", "7"),
            Map.entry("septimo", "7"),
            Map.entry("octavo", "8"),
            Map.entry("noveno", "9"),
            Map.entry("decimo", "10"),
            Map.entry("unico", "unico"));

    private TextPlaces() {}

    /** Whether this line begins an article although no empty line stands before it, as in scanned texts. */
    static boolean beginsArticle(String line) {
        return INSIDE_A_PARAGRAPH.matcher(line).matches();
    }

    static @Nullable Place of(String markdown, int level) {
        var plain = InlineMarks.plain(markdown);
        if (plain.isEmpty()) {
            return null;
        }
        var article = ARTICLE.matcher(plain);
        if (article.find()) {
            var number = articleNumber(article.group(1));
            if (number != null) {
                var label =
                        plain.length() <= LONGEST_LABEL ? plain : title(markdown, plain.substring(0, article.end()));
                return new Place("a" + number, 3, label);
            }
        }
        var division = DIVISION.matcher(plain);
        if (plain.length() <= LONGEST_LABEL * 2 && division.matches()) {
            return new Place("", division.group(1) == null ? 1 : 2, shortened(plain));
        }
        var annex = ANNEX.matcher(plain);
        if (plain.length() <= LONGEST_LABEL && annex.matches() && (level > 0 || plain.startsWith("ANEXO"))) {
            return new Place("an" + (annex.group(1) == null ? "" : Slug.fold(annex.group(1))), 1, plain);
        }
        if (plain.length() <= LONGEST_LABEL + 20 && PROVISIONS.matcher(plain).matches()) {
            return new Place("", 1, shortened(plain));
        }
        return level > 1 && plain.length() <= LONGEST_LABEL * 2
                ? new Place("", level > 2 ? 2 : 1, shortened(plain))
                : null;
    }

    private static @Nullable String articleNumber(String written) {
        var folded = fold(written);
        if (Character.isDigit(folded.charAt(0))) {
            return NormNumber.normalised(folded);
        }
        return ORDINALS.get(folded);
    }

    /** «Artículo 5.- Plazo» of a paragraph that begins with it in bold. */
    private static String title(String markdown, String prefix) {
        if (markdown.startsWith("**")) {
            int close = markdown.indexOf("**", 2);
            var bold = close < 0 ? "" : InlineMarks.plain(markdown.substring(2, close));
            if (bold.length() > prefix.length() && bold.length() <= LONGEST_LABEL) {
                return bold;
            }
        }
        return prefix.replaceAll("[\\s.:;*–-]+$", "");
    }

    private static String shortened(String plain) {
        if (plain.length() <= LONGEST_LABEL) {
            return plain;
        }
        int space = plain.lastIndexOf(' ', LONGEST_LABEL);
        return plain.substring(0, space < LONGEST_LABEL / 2 ? LONGEST_LABEL : space) + "…";
    }

    private static String fold(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
