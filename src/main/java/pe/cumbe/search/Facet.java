package pe.cumbe.search;

import java.util.List;

/**
 * One way of narrowing the results, with what each choice would give.
 *
 * @param choices the most frequent first; years, newest first
 */
public record Facet(Dimension dimension, List<Choice> choices) {

    /** What results can be narrowed by. */
    public enum Dimension {
        TYPE,
        YEAR,
        ISSUER,
        STATUS
    }

    /**
     * A value and how many norms have it, among those the other filters leave.
     *
     * @param value as it goes in an address
     * @param label as it is kept; for issuers, as people read it
     * @param chosen whether the search asks for it
     */
    public record Choice(String value, String label, long count, boolean chosen) {}

    public Facet {
        choices = List.copyOf(choices);
    }
}
