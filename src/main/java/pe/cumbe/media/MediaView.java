package pe.cumbe.media;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.FileKind;

/**
 * A file of a library as it stands.
 *
 * @param word of its address, for ever
 * @param alt what a picture shows, for who does not see it; empty where nobody said, and where it is decorative
 * @param number of its version
 * @param size in bytes, as it came
 * @param width of the large drawing of a picture; 0 for a document
 * @param smallWidth of its small drawing; 0 for a document
 * @param document the bytes of a document; null for a picture, of which only the drawings are kept
 * @param version changes whenever anything of it does
 */
public record MediaView(
        AgencyCode agency,
        String word,
        String title,
        String alt,
        boolean decorative,
        FileKind kind,
        int number,
        long size,
        int width,
        int height,
        int smallWidth,
        String sha256,
        @Nullable AttachmentId document,
        Instant changedAt,
        long version) {

    public boolean isPicture() {
        return document == null;
    }

    /** Whether a page may show it: everybody can know what it shows, or that it shows nothing. */
    public boolean isDescribed() {
        return !isPicture() || decorative || !alt.isEmpty();
    }

    public MediaRef ref() {
        return new MediaRef(agency, word, version);
    }
}
