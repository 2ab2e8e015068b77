package pe.cumbe.transparency;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.LegalTerm;

/**
 * Something that was published. It stays as it is for ever; another version of the period may stand in its place.
 *
 * @param number of the version, from 1
 * @param replaces the publication in whose place it stands; null for the first of its period
 * @param reason why it was corrected; null for the first
 * @param file of a publication that is one; else null
 * @param sha256 of what was published: of a table or a file its bytes, of the rest its words
 */
@LegalTerm("publicación")
public record PublicationView(
        long id,
        AgencyCode agency,
        String item,
        Period period,
        PublicationKind kind,
        LocalDate cutOff,
        String statement,
        @Nullable String address,
        @Nullable PublishedFile file,
        @Nullable String signedBy,
        String publishedBy,
        Instant publishedAt,
        Instant firstPublishedAt,
        int number,
        @Nullable Long replaces,
        @Nullable String reason,
        String sha256) {}
