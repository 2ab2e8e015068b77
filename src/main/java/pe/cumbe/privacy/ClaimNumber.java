package pe.cumbe.privacy;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a claim about personal data, {@code DP-2026-000012}. Guessable; it opens nothing. */
public record ClaimNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("DP-\\d{4}-\\d{6}");
    private static final Pattern TYPED = Pattern.compile("(?:DP-)?(\\d{4})-0*(\\d{1,6})");

    public ClaimNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the number of a claim: " + value);
        }
    }

    static ClaimNumber of(int year, int serial) {
        return new ClaimNumber(String.format(Locale.ROOT, "DP-%04d-%06d", year, serial));
    }

    /** The number somebody typed: case, spaces and zeros do not matter. */
    public static Optional<ClaimNumber> read(String typed) {
        if (typed.length() > 40) {
            return Optional.empty();
        }
        var found = TYPED.matcher(typed.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s–./-]+", "-"));
        return found.matches()
                ? Optional.of(of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
