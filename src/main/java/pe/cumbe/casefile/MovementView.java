package pe.cumbe.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/**
 * One line of the history, for officers.
 *
 * @param actor name of the officer; empty for the person
 * @param role constant of {@code Role}, or {@code CITIZEN}, {@code SYSTEM}
 * @param agency where it happened
 * @param dueBefore the day of answer before the movement; null for none
 */
public record MovementView(
        MovementKind kind,
        Instant at,
        String actor,
        String role,
        AgencyCode agency,
        @Nullable String reason,
        @Nullable String document,
        CaseStatus status,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate dueAfter,
        List<FiledDocument> files) {}
