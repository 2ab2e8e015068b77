package pe.cumbe.norm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/**
 * All that a search may want of a norm.
 *
 * @param number as {@link NormNumber} keeps it
 * @param written the number as a person writes it, with year and siglas
 * @param text without marks, a paragraph a line
 */
public record IndexableNorm(
        String externalId,
        String address,
        String typeCode,
        String typeSlug,
        String typeName,
        NormNumber number,
        String written,
        String issuer,
        String issuerName,
        @Nullable AgencyCode agency,
        String denomination,
        String title,
        @Nullable String sumilla,
        @Nullable LocalDate publishedOn,
        NormStatus status,
        boolean withdrawn,
        String text) {}
