package pe.cumbe.content;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/**
 * Something that waits for an editor.
 *
 * @param note why it came back, or why it will be withdrawn; empty where there is nothing to say
 * @param at when it was last changed, or will be withdrawn; null of what waits since a day
 * @param since the day from which on it waits to be looked at; else null
 */
public record StartRow(
        AgencyCode agency,
        long id,
        ContentKind kind,
        String title,
        String note,
        @Nullable Instant at,
        @Nullable LocalDate since) {}
