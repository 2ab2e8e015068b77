package pe.cumbe.shared.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells the route table which first words are dependencies. Implemented upstairs, in the room of the dependencies, so
 * that the ground knows none of them.
 */
public interface AgencyAddresses {

    /** What a first word of an address means, when it means a dependency at all. */
    Optional<Found> find(String word);

    /**
     * Answer for a word.
     *
     * @param redirect the path to send the person to for good, or null when the word is the dependency's own
     * @param gone whether its portal was closed
     */
    record Found(@Nullable String redirect, boolean gone) {

        public static final Found HERE = new Found(null, false);
        public static final Found GONE = new Found(null, true);

        public static Found at(String path) {
            return new Found(path, false);
        }
    }
}
