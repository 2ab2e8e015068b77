package pe.cumbe.norm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One norm acts on another.
 *
 * @param from external id of the norm that acts; it must be held
 * @param to external id of the norm acted upon, or null when it is not held
 * @param toDenomination how the acting norm names it
 * @param articles which of its articles, in words; null for the whole
 */
public record RecordRelation(
        String from,
        RelationKind kind,
        @Nullable String to,
        String toDenomination,
        @Nullable String articles,
        @Nullable LocalDate effectiveOn) {}
