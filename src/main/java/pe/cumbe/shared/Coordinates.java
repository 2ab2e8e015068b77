package pe.cumbe.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A point on the map, in degrees (WGS 84) with a point for the decimals, as maps show them.
 *
 * @param latitude from -90 to 90, such as {@code -7.1617}
 * @param longitude from -180 to 180, such as {@code -78.5128}
 */
public record Coordinates(String latitude, String longitude) {

    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(\\.\\d{1,17})?");
    private static final Pattern BOTH = Pattern.compile("\\s*(\\S+?)\\s*[,;\\s]\\s*(\\S+)\\s*");

    /** Empty when it is no point. */
    public static Optional<Coordinates> read(String latitude, String longitude) {
        return isDegrees(latitude, 90) && isDegrees(longitude, 180)
                ? Optional.of(new Coordinates(latitude, longitude))
                : Optional.empty();
    }

    /** Both in one line, as maps give them to be copied: {@code -7.1617, -78.5128}. */
    public static Optional<Coordinates> read(String typed) {
        var both = BOTH.matcher(typed);
        return both.matches() ? read(both.group(1), both.group(2)) : Optional.empty();
    }

    private static boolean isDegrees(String typed, int most) {
        return DEGREES.matcher(typed).matches() && Math.abs(Double.parseDouble(typed)) <= most;
    }

    /** A page of OpenStreetMap with a mark there. */
    public String map() {
        return "https://www.openstreetmap.org/?mlat=%s&mlon=%s#map=17/%s/%s"
                .formatted(latitude, longitude, latitude, longitude);
    }
}
