package pe.cumbe.gazette;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An edition in a list.
 *
 * @param norm external id of the norm; null for a new one that was never published
 */
public record EditionRow(
        long id,
        @Nullable String norm,
        int number,
        EditionState state,
        String type,
        String numberText,
        @Nullable Integer year,
        String siglas,
        String sumilla,
        String savedBy,
        Instant savedAt) {}
