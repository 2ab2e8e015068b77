package pe.cumbe.norm;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.LegalTerm;
import pe.cumbe.shared.Slug;

/**
 * The number of a norm, taken apart: what is written keeps its zeros and its «D», what is compared does not.
 *
 * @param text the number proper as written, {@code 045}, {@code D000004}, {@code B-2074}; null for a norm without one
 * @param year the year that belongs to the number, or the year of publication where it carries none
 * @param siglas the issuer's letters as written, {@code GR.CAJ/CR}; null where the number carries none
 */
@LegalTerm("número de norma")
public record NormNumber(@Nullable String text, int year, @Nullable String siglas) {

    private static final Pattern ZEROS = Pattern.compile("(?<![0-9])0+(?=[0-9])");
    private static final int LONGEST_SIGLAS = 40;

    /** The number as it is compared and as it stands in an address: {@code 045} is {@code 45}, {@code D01} is {@code d1}. */
    public static String normalised(String text) {
        return ZEROS.matcher(Slug.fold(text)).replaceAll("");
    }

    /** {@link #normalised}, or empty for a norm without a number. */
    public String plain() {
        return text == null ? "" : normalised(text);
    }

    /** The siglas in an address, {@code gr-caj-cr}; empty where there are none. */
    public String siglasSlug() {
        var slug = siglas == null ? "" : Slug.fold(siglas);
        return slug.length() <= LONGEST_SIGLAS
                ? slug
                : slug.substring(0, LONGEST_SIGLAS).replaceAll("-+$", "");
    }

    public boolean isMissing() {
        return text == null;
    }

    /** As a person writes it after «N.°»: {@code 045-2011-GR.CAJ/P}, {@code 27806}. Empty for a norm without a number. */
    public String written(boolean withYear) {
        if (text == null) {
            return "";
        }
        var year = withYear ? "-" + this.year : "";
        var tail = siglas == null ? "" : "-" + siglas.toUpperCase(Locale.ROOT);
        return text + year + tail;
    }
}
