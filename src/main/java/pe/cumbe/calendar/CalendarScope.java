package pe.cumbe.calendar;

import java.util.regex.Pattern;

/**
 * Where a holiday holds: the whole country, or the region, province or district whose INEI code it carries.
 *
 * @param ubigeo empty for the country; else the first 2, 4 or 6 digits of the places it reaches
 */
public record CalendarScope(String ubigeo) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{2}){0,3}");

    public static final CalendarScope NATIONAL = new CalendarScope("");

    public CalendarScope {
        if (!SHAPE.matcher(ubigeo).matches()) {
            throw new IllegalArgumentException("not a region, province or district: " + ubigeo);
        }
    }

    /** Reads the form of the content files: {@code national}, {@code region:06}, {@code province:0601}, {@code district:060101}. */
    public static CalendarScope parse(String text) {
        return text.equals("national") ? NATIONAL : new CalendarScope(text.substring(text.indexOf(':') + 1));
    }

    /** Whether a holiday of this scope holds in the place with that INEI code, of 2, 4 or 6 digits. */
    public boolean reaches(String place) {
        return place.startsWith(ubigeo);
    }
}
