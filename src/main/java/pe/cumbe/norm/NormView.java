package pe.cumbe.norm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/**
 * A norm as its page shows it.
 *
 * @param address {@link NormAddress#path()}, without {@code /normas/} before it
 * @param typeSlug the type's word in a search
 * @param typeName the type's name for a person
 * @param denomination type and number; the title for a norm without number
 * @param number the number without zeros, or empty
 * @param title as the source wrote it; empty where it only repeats the denomination
 * @param issuer slug of the issuer, for a search
 * @param issuerName for a person
 * @param source address of the source, on the web, or null
 * @param parts pages of text; 0 where the text is not here
 * @param textLength characters of the source's text
 * @param homonyms how many other norms have the same identity
 * @param identity the address they share, for their page
 * @param edition counted from 1 when an office of ours published it, else 0
 * @param editionWhy what the edition corrected; null in the first
 * @param file the norm as signed; null where the portal does not have it
 * @param own whether the region itself dictated it
 */
public record NormView(
        String externalId,
        String address,
        String typeSlug,
        String typeName,
        String denomination,
        String number,
        int year,
        String title,
        @Nullable String sumilla,
        String issuer,
        String issuerName,
        NormStatus status,
        @Nullable String statusSource,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate inForceFrom,
        @Nullable String source,
        int parts,
        int textLength,
        int homonyms,
        String identity,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawnReason,
        String contentHash,
        Instant updatedAt,
        int edition,
        @Nullable String editionWhy,
        @Nullable String signer,
        @Nullable SignedFile file,
        @Nullable AgencyCode agency,
        boolean own,
        List<RelationRow> relations) {

    public NormView {
        relations = List.copyOf(relations);
    }

    public boolean isWithdrawn() {
        return withdrawnOn != null;
    }

    public boolean hasText() {
        return parts > 0;
    }

    /**
     * One line of «Relación con otras normas».
     *
     * @param textKey key of «Modifica» or of «Modificada por»
     * @param denomination the other norm
     * @param address of the other norm, or null where the portal does not hold it
     */
    public record RelationRow(
            String textKey,
            String denomination,
            @Nullable String address,
            @Nullable String articles,
            @Nullable LocalDate effectiveOn) {}
}
