package pe.cumbe.agency;

import java.util.regex.Pattern;

/** The short code of a dependency, as in its acronym: {@code GRC}, {@code DRE}, {@code UGEL-08}. */
public record AgencyCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");

    /** The regional government itself: the entity the dependencies belong to. Its portal is {@code /}. */
    public static final AgencyCode REGION = new AgencyCode("GRC");

    public AgencyCode {
        if (value.length() > 20 || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of a dependency: " + value);
        }
    }

    public boolean isRegion() {
        return equals(REGION);
    }

    @Override
    public String toString() {
        return value;
    }
}
