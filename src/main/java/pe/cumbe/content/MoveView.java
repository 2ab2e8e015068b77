package pe.cumbe.content;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done with an item.
 *
 * @param number of the version it was done with
 * @param reason empty where none is asked for
 * @param excusedUntil the last day of the excuse with which somebody published what they wrote, for that reason; else null
 */
public record MoveView(
        int number, ContentVerb verb, String madeBy, Instant madeAt, String reason, @Nullable LocalDate excusedUntil) {}
