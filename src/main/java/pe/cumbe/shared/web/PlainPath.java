package pe.cumbe.shared.web;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one form of an address: lower case, no accents, no final or doubled slash. */
public final class PlainPath {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SLASHES = Pattern.compile("/{2,}");

    private PlainPath() {}

    public static String of(String path) {
        var folded = MARKS.matcher(Normalizer.normalize(path, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var single = SLASHES.matcher(folded).replaceAll("/");
        return single.length() > 1 && single.endsWith("/") ? single.substring(0, single.length() - 1) : single;
    }
}
