package pe.cumbe.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measurement as it stands.
 *
 * @param sentBy the account that measured
 * @param judgedBy the account that validated it or sent it back; null while it waits
 * @param judgement why it was sent back
 */
public record MeasurementView(
        long id,
        String indicator,
        BigDecimal value,
        LocalDate on,
        String evidence,
        @Nullable String address,
        MeasurementStatus status,
        String sentBy,
        Instant sentAt,
        @Nullable String judgedBy,
        @Nullable String judgement) {}
