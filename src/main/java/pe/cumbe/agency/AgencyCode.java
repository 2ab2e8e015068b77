package pe.cumbe.agency;

import java.util.Optional;
import java.util.regex.Pattern;

/** The short code of a dependency, as in its acronym: {@code GRC}, {@code DRE}, {@code UGEL-08}. */
public record AgencyCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");

    private static final int LONGEST = 20;

    /** The regional government itself: the entity the dependencies belong to. Its portal is {@code /}. */
    public static final AgencyCode REGION = new AgencyCode("GRC");

    public AgencyCode {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of a dependency: " + value);
        }
    }

    /** A code as somebody sent it; empty for what cannot be one. */
    public static Optional<AgencyCode> read(String typed) {
        return typed.length() <= LONGEST && SHAPE.matcher(typed).matches()
                ? Optional.of(new AgencyCode(typed))
                : Optional.empty();
    }

    public boolean isRegion() {
        return equals(REGION);
    }

    @Override
    public String toString() {
        return value;
    }
}
