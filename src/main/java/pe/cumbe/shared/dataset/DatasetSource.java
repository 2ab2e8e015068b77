package pe.cumbe.shared.dataset;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Something that a room publishes as data. A room offers it by being a CDI bean of this type; {@code /datos} lists it,
 * describes it and hands it out. Only what anybody may read without signing in belongs in it, and nothing of a person that
 * the law does not publish.
 */
public interface DatasetSource {

    Dataset dataset();

    /** The state of the data now. It costs a fixed number of questions, however many rows there are. */
    State state();

    /**
     * Hands over all rows, one at a time, in an order that does not change. It costs a fixed number of questions too, and
     * holds no more than a row.
     *
     * @param reader takes as many cells as there are columns: a text, a number, a {@code LocalDate}, an {@code Instant}, a
     *     {@code Boolean} or null
     */
    void each(Consumer<List<@Nullable Object>> reader);

    /**
     * What tells one state of the data from any other.
     *
     * @param rows how many there are
     * @param changed when one of them last changed, where that is known
     * @param tag another for each state
     */
    record State(long rows, @Nullable Instant changed, String tag) {}
}
