package pe.cumbe.search;

import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/** Finds published norms. Nothing that is typed makes it fail. */
public interface SearchIndex {

    /** One page of what answers; of one dependency only, or of all when none is given. */
    SearchResults search(SearchQuery query, Optional<AgencyCode> agency);

    /** The norms that bear the number the words consist of, the region's own first; empty when it is no number. */
    NumberMatch byNumber(String words);

    /**
     * All norms that answer, in the order of their ids, for walking the whole set.
     *
     * @param after id of the last norm already seen; empty at the beginning
     */
    Walk walk(SearchQuery query, Optional<String> after);

    /** Whether searches are answered yet. */
    boolean isOpen();

    /**
     * A stretch of a walk.
     *
     * @param next what to go on after; empty at the end
     */
    record Walk(List<Hit> hits, long total, Optional<String> next) {
        public Walk {
            hits = List.copyOf(hits);
        }
    }

    /**
     * Who answers to a number.
     *
     * @param direct the one norm that is meant, when there is no doubt
     * @param homonyms path of the norm whose identity all the others share, when they are homonyms
     * @param total how many norms bear it
     */
    record NumberMatch(Optional<Hit> direct, Optional<String> homonyms, long total) {

        public static final NumberMatch NONE = new NumberMatch(Optional.empty(), Optional.empty(), 0);
    }
}
