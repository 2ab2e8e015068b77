package pe.cumbe.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the history, for officers.
 *
 * @param dueBefore the day of answer before the movement; null for none
 */
public record MovementView(
        MovementKind kind,
        Instant at,
        String actor,
        @Nullable String role,
        @Nullable String reason,
        @Nullable String document,
        CaseStatus status,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate dueAfter,
        List<FiledDocument> files) {}
