package pe.cumbe.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What somebody asks for. Whatever is typed is accepted; what cannot be is cut to size.
 *
 * @param words as typed, at most {@value #LONGEST} characters
 * @param filters chosen values; of one dimension any of them, of several all
 * @param years the first and the last year of the norms
 * @param page counted from 1
 * @param size hits a page holds
 */
public record SearchQuery(
        String words, Map<Facet.Dimension, Set<String>> filters, Years years, Order order, int page, int size) {

    public static final int LONGEST = 300;
    public static final int MOST_HITS = 100;
    /** No page begins beyond this hit: what is further down is found by asking better. */
    public static final int DEEPEST = 10_000;

    private static final int MOST_CHOICES = 40;

    /** Which norms come first. */
    public enum Order {
        RELEVANCE,
        RECENT
    }

    /**
     * From a year to another, both included; whoever turns them round means the same.
     *
     * @param first 0 when any
     * @param last 9999 when any
     */
    public record Years(int first, int last) {

        public static final Years ANY = new Years(0, 9_999);

        public Years {
            if (first > last) {
                int later = first;
                first = last;
                last = later;
            }
        }

        public boolean hasFirst() {
            return first > ANY.first;
        }

        public boolean hasLast() {
            return last < ANY.last;
        }

        public boolean isAny() {
            return !hasFirst() && !hasLast();
        }
    }

    /** Of any year. */
    public SearchQuery(String words, Map<Facet.Dimension, Set<String>> filters, Order order, int page, int size) {
        this(words, filters, Years.ANY, order, page, size);
    }

    public SearchQuery {
        words = clean(words);
        var known = new EnumMap<Facet.Dimension, Set<String>>(Facet.Dimension.class);
        filters.forEach((dimension, values) -> {
            if (!values.isEmpty()) {
                known.put(
                        dimension,
                        values.stream()
                                .sorted()
                                .limit(MOST_CHOICES)
                                .collect(java.util.stream.Collectors.toUnmodifiableSet()));
            }
        });
        filters = Map.copyOf(known);
        size = Math.max(1, Math.min(size, MOST_HITS));
        page = Math.max(1, Math.min(page, DEEPEST / size));
    }

    public static SearchQuery of(String words) {
        return new SearchQuery(words, Map.of(), Order.RELEVANCE, 1, 10);
    }

    public Set<String> chosen(Facet.Dimension dimension) {
        return filters.getOrDefault(dimension, Set.of());
    }

    public int from() {
        return (page - 1) * size;
    }

    private static String clean(String typed) {
        var line = typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
