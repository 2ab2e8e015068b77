package pe.cumbe.content;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often somebody looks whether what an item says still holds.
 *
 * @param everyDays null for never
 * @param dueOn the day from which on it waits to be looked at; null for never
 * @param lookedAt when somebody last did; null while nobody has
 */
public record UpkeepView(
        @Nullable Integer everyDays, @Nullable LocalDate dueOn, @Nullable Instant lookedAt, @Nullable String lookedBy) {

    public static final UpkeepView NONE = new UpkeepView(null, null, null, null);
}
