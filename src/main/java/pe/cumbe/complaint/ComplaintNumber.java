package pe.cumbe.complaint;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import pe.cumbe.agency.AgencyCode;

/**
 * What a complaint is called: {@code R-DRE-2026-000012}, one series for each dependency and year, all kinds in one, so that
 * the number does not tell which it is. It is public and guessable; the key is not.
 */
public record ComplaintNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("R-[A-Z0-9]+(-[A-Z0-9]+)*-\\d{4}-\\d{6}");
    private static final Pattern TYPED = Pattern.compile("R?-?([A-Z0-9]+(?:-[A-Z0-9]+)*)-(\\d{4})-0*([1-9]\\d{0,5})");

    public ComplaintNumber {
        if (value.length() > 40 || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the number of a complaint");
        }
    }

    static ComplaintNumber of(AgencyCode agency, int year, int serial) {
        return new ComplaintNumber("%s-%04d-%06d".formatted(series(agency), year, serial));
    }

    /** The name of the series of a dependency. */
    static String series(AgencyCode agency) {
        return "R-" + agency.value();
    }

    /** The number somebody typed: case, spaces and zeros in front do not matter. */
    public static Optional<ComplaintNumber> read(String typed) {
        if (typed.length() > 60) {
            return Optional.empty();
        }
        var plain = typed.strip()
                .toUpperCase(Locale.ROOT)
                .replace('–', '-')
                .replaceAll("\\s*-\\s*", "-")
                .replaceAll("\\s+", "-");
        var found = TYPED.matcher(plain);
        if (!found.matches() || found.group(1).length() > 20) {
            return Optional.empty();
        }
        return Optional.of(new ComplaintNumber(
                "R-%s-%s-%06d".formatted(found.group(1), found.group(2), Integer.parseInt(found.group(3)))));
    }

    @Override
    public String toString() {
        return value;
    }
}
