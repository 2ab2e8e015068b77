package pe.cumbe.gazette;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.norm.RelationKind;

/**
 * What a norm does to another, as its editor writes it.
 *
 * @param to external id of the other norm; null where the portal does not hold it
 * @param denomination of the other norm
 * @param articles which of its articles; null for the whole
 */
public record SheetRelation(
        RelationKind kind,
        @Nullable String to,
        String denomination,
        @Nullable String articles,
        @Nullable LocalDate effectiveOn)
        implements Serializable {}
