package pe.cumbe.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** One word of an address: lower case, digits and single hyphens, no accents. */
public record Slug(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    public Slug {
        if (value.length() > 80 || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    /** The slug a person most likely meant: «Órgano Regional» gives {@code organo-regional}; empty text gives empty. */
    public static String fold(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        var words = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        return words.replaceAll("^-+|-+$", "");
    }

    public static boolean isSlug(String text) {
        return text.length() <= 80 && SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
