package pe.cumbe.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of an officer's queue.
 *
 * @param daysLeft working days until the next act is due; null when none is
 */
public record AccessRow(
        AccessNumber number,
        String applicant,
        String summary,
        AccessStatus status,
        Instant filedAt,
        @Nullable Integer daysLeft,
        boolean demo) {}
