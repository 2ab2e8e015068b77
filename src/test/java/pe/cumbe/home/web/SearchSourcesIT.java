package pe.cumbe.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import pe.cumbe.Slice;
import pe.cumbe.shared.SearchSource;

/** What rooms want found, and the page that shows it. */
class SearchSourcesIT extends Slice {

    @Inject
    @Any
    private Instance<SearchSource> sources;

    @Test
    void the_page_shows_what_every_room_hands_to_the_search() {
        assertThat(sources.stream().map(SearchSource::name))
                .containsExactlyInAnyOrderElementsOf(PortalSearchPage.SOURCES);
    }
}
