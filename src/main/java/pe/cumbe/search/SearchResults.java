package pe.cumbe.search;

import java.util.List;
import java.util.Optional;

/**
 * One page of what was found.
 *
 * @param partial whether norms are among them that lack some of the words
 * @param suggestion the words with what looks misspelt mended, when something does
 */
public record SearchResults(
        List<Hit> hits, long total, List<Facet> facets, boolean partial, Optional<String> suggestion) {

    public SearchResults {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }

    public static SearchResults none() {
        return new SearchResults(List.of(), 0, List.of(), false, Optional.empty());
    }
}
