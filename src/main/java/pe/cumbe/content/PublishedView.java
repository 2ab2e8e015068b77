package pe.cumbe.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.Language;

/**
 * An item as everybody reads it.
 *
 * @param path its address, as in {@code /noticias/feria-de-libros}; of a person, that of the directory
 * @param number of the version
 * @param firstPublishedAt when it was first read; lists go by it
 * @param publishedAt its last update
 * @param demo whether it is made up
 * @param translationOf the number of the item in Spanish that it says in another language; null for what is in Spanish
 * @param writtenAt when somebody wrote this version
 */
public record PublishedView(
        long id,
        AgencyCode agency,
        ContentKind kind,
        String slug,
        String path,
        int number,
        ContentText text,
        Instant firstPublishedAt,
        Instant publishedAt,
        boolean demo,
        Language language,
        @Nullable Long translationOf,
        Instant writtenAt) {

    /** What it says without any mark: for searches and feeds. */
    public String plain() {
        return ContentHtml.plain(text.body());
    }
}
