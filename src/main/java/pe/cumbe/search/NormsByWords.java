package pe.cumbe.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.cumbe.gazette.NormFinder;

/** Finds norms for whoever writes one: the number typed first, then whatever answers to the words. */
@ApplicationScoped
public class NormsByWords implements NormFinder {

    private final SearchIndex index;

    @Inject
    public NormsByWords(SearchIndex index) {
        this.index = index;
    }

    @Override
    public List<String> find(String words, int most) {
        if (words.isBlank() || !index.isOpen()) {
            return List.of();
        }
        var found = new LinkedHashSet<String>();
        index.byNumber(words).direct().ifPresent(norm -> found.add(norm.externalId()));
        index.search(new SearchQuery(words, Map.of(), SearchQuery.Order.RELEVANCE, 1, most), Optional.empty())
                .hits()
                .forEach(hit -> found.add(hit.externalId()));
        return found.stream().limit(most).toList();
    }
}
