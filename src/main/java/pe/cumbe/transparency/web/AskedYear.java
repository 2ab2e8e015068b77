package pe.cumbe.transparency.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The year of {@code ?anio=}. What is no year is as if nothing had been asked. */
final class AskedYear {

    private static final Pattern SHAPE = Pattern.compile("[12]\\d{3}");

    private AskedYear() {}

    static Optional<Integer> read(@Nullable String asked) {
        return asked != null && SHAPE.matcher(asked).matches() ? Optional.of(Integer.valueOf(asked)) : Optional.empty();
    }
}
