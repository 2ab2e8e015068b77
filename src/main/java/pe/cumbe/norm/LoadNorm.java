package pe.cumbe.norm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/**
 * A norm as a source tells it. What the source does not know is null; nothing is guessed here.
 *
 * @param externalId the source's own name for it, unique
 * @param typeCode of {@link NormTypes}
 * @param issuer its slug in addresses; null to read it from the type and the siglas
 * @param own whether the region itself dictated it
 * @param agency the dependency that dictated it, of this region only
 * @param entity the source's code for the entity that published it
 * @param title as written by the source
 * @param sumilla what it is about, in one sentence, where that is not the title itself
 * @param status {@link NormStatus#UNVERIFIED} unless a person or a norm confirms another
 * @param statusSource who or what confirms that state
 * @param text Markdown; empty when only the fact that the norm exists is known
 */
public record LoadNorm(
        String externalId,
        String typeCode,
        NormNumber number,
        @Nullable String issuer,
        boolean own,
        @Nullable AgencyCode agency,
        @Nullable String entity,
        String title,
        @Nullable String sumilla,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate inForceFrom,
        NormStatus status,
        @Nullable String statusSource,
        @Nullable String sourceAddress,
        String text) {

    /** The same norm under another name. */
    LoadNorm named(String newExternalId) {
        return new LoadNorm(
                newExternalId,
                typeCode,
                number,
                issuer,
                own,
                agency,
                entity,
                title,
                sumilla,
                signedOn,
                publishedOn,
                inForceFrom,
                status,
                statusSource,
                sourceAddress,
                text);
    }
}
