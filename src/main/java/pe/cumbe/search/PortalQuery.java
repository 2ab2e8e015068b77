package pe.cumbe.search;

import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/**
 * What somebody asks of the whole portal. Whatever is typed is accepted; what cannot be is cut to size.
 *
 * @param agency whose things are wanted; empty for all
 * @param page counted from 1
 * @param size hits of each kind at most
 */
public record PortalQuery(String words, Optional<AgencyCode> agency, int page, int size) {

    private static final int DEEPEST = 1_000;

    public PortalQuery {
        words = SearchQuery.of(words).words();
        size = Math.max(1, Math.min(size, SearchQuery.MOST_HITS));
        page = Math.max(1, Math.min(page, DEEPEST / size));
    }

    int from() {
        return (page - 1) * size;
    }
}
