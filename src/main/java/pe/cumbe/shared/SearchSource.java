package pe.cumbe.shared;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a room makes public and wants found at {@code /buscar}. A room offers it by being a CDI bean of this type; the
 * search reads all of it when it starts, and again what an act changed. Nothing is handed over that anybody could not
 * read without signing in.
 */
public interface SearchSource {

    /** One word, the same for ever: {@code tramites}. It stands in addresses, and names the group of what is found. */
    String name();

    /** Kinds of acts after which it is read again; for one agency alone where the act was done in one. */
    Set<String> changedBy();

    /**
     * Hands over what is public now, one at a time.
     *
     * @param agency code of the agency whose things are wanted; null for all there are
     */
    void each(@Nullable String agency, Consumer<Findable> reader);

    /**
     * Something that can be found.
     *
     * @param id unique within its source
     * @param agencies codes of those it belongs to; empty for what belongs to no dependency
     * @param path of its page
     * @param place whose it is, as people read it; may be empty
     * @param text what it says, without marks
     * @param day that it is of, where there is one
     */
    record Findable(
            String id,
            Set<String> agencies,
            String path,
            String title,
            String place,
            String text,
            @Nullable LocalDate day) {

        public Findable {
            agencies = Set.copyOf(agencies);
        }
    }
}
