package pe.cumbe.content;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What only some kinds say, as it was typed.
 *
 * @param ordinal the place in its list, from 1; 0 for after those that have one
 * @param notice what a notice is about; null for what is no notice, or where nobody chose
 * @param hours when a seat attends, as {@link pe.cumbe.calendar.OpeningHours} reads it
 * @param coordinates where a seat is, as {@link pe.cumbe.shared.Coordinates} reads it
 */
public record ContentDetails(int ordinal, @Nullable NoticeKind notice, String hours, String coordinates) {

    public static final ContentDetails NONE = new ContentDetails(0, null, "", "");

    /** As a file tells it: what is not told is nothing. */
    public static ContentDetails read(
            @Nullable Integer ordinal, @Nullable String notice, @Nullable String hours, @Nullable String point) {
        var about = notice == null ? null : NoticeKind.of(notice).orElse(null);
        return of(ordinal, about, hours, point);
    }

    static ContentDetails of(
            @Nullable Integer ordinal, @Nullable NoticeKind notice, @Nullable String hours, @Nullable String point) {
        return new ContentDetails(
                Objects.requireNonNullElse(ordinal, 0),
                notice,
                Objects.requireNonNullElse(hours, ""),
                Objects.requireNonNullElse(point, ""));
    }
}
