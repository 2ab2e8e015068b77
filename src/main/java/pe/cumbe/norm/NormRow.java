package pe.cumbe.norm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A norm in a list. */
public record NormRow(
        String externalId,
        String address,
        String denomination,
        String title,
        String issuerName,
        NormStatus status,
        @Nullable LocalDate publishedOn) {}
