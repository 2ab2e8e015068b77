package pe.cumbe.examination;

import java.util.regex.Pattern;

/** A piece of a text short enough to be shown beside it. Whole data of a person are never copied out of the text. */
final class Excerpt {

    private static final int LONGEST = 160;
    private static final int SHOWN_FIGURES = 2;
    private static final String MASK = "•••";
    private static final Pattern FIGURES = Pattern.compile("\\d(?:[ .\\-]?\\d){6,}");
    private static final Pattern MAIL = Pattern.compile("([\\p{L}\\d])[\\p{L}\\d._%+\\-]*@");

    private Excerpt() {}

    static String of(String text) {
        var plain = text.strip().replaceAll("\\s+", " ");
        var masked = MAIL.matcher(FIGURES.matcher(plain).replaceAll(found -> figures(found.group())))
                .replaceAll("$1" + MASK + "@");
        if (masked.codePointCount(0, masked.length()) <= LONGEST) {
            return masked;
        }
        return masked.substring(0, masked.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }

    /** What only its holder should know in whole: its last figures tell it from the next one. */
    static String figures(String number) {
        return MASK + number.substring(number.length() - SHOWN_FIGURES);
    }

    /** The first word, by which the writer finds it. */
    static String firstWord(String text) {
        return text.strip().split("\\s+", 2)[0] + " " + MASK;
    }
}
