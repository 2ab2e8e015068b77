package pe.cumbe.access;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import pe.cumbe.agency.AgencyCode;

/** The number of a request, by dependency and year: {@code SAIP-DRE-2026-000012}. Public and guessable; it opens nothing. */
public record AccessNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("SAIP-[A-Z0-9]+(-[A-Z0-9]+)*-\\d{4}-\\d{6}");
    private static final Pattern TYPED = Pattern.compile("(?:SAIP-)?([A-Z0-9]+(?:-[A-Z0-9]+)*)-(\\d{4})-0*(\\d{1,6})");

    public AccessNumber {
        if (value.length() > 40 || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the number of a request for information: " + value);
        }
    }

    public static AccessNumber of(AgencyCode agency, int year, int serial) {
        return new AccessNumber(String.format(Locale.ROOT, "%s-%04d-%06d", series(agency), year, serial));
    }

    static String series(AgencyCode agency) {
        return "SAIP-" + agency.value();
    }

    /** The number somebody typed: case, spaces and zeros do not matter. */
    public static Optional<AccessNumber> read(String typed) {
        if (typed.length() > 60) {
            return Optional.empty();
        }
        var found = TYPED.matcher(typed.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s–./-]+", "-"));
        if (!found.matches()) {
            return Optional.empty();
        }
        var number = String.format(
                Locale.ROOT,
                "SAIP-%s-%s-%06d",
                found.group(1).replaceFirst("^SAIP-", ""),
                found.group(2),
                Integer.parseInt(found.group(3)));
        return number.length() > 40 ? Optional.empty() : Optional.of(new AccessNumber(number));
    }

    @Override
    public String toString() {
        return value;
    }
}
