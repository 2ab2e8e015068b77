package pe.cumbe.access;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/**
 * A line of the public register (DS 007-2024-JUS 2.12), without a datum of who asked.
 *
 * @param direct seen at the window, without a form
 * @param company whether a legal person asked
 * @param summary empty until the officer wrote it
 * @param type null while nothing ended it
 */
public record RegisterRow(
        AccessNumber number,
        AgencyCode agency,
        boolean direct,
        boolean company,
        String summary,
        Instant filedAt,
        @Nullable LocalDate answeredOn,
        @Nullable Integer termUsed,
        boolean extended,
        AccessStatus status,
        @Nullable AnswerType type,
        @Nullable DenialGround ground,
        String delay,
        boolean demo) {}
