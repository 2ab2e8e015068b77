package pe.cumbe.shared.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a room tells of as it is published, newest first, for whoever wants to be told. A room offers it by being a CDI bean
 * of this type; the route table says at which addresses.
 */
public interface FeedSource {

    /** The first word of its page: {@code normas}. Its title is the text {@code feed.<section>.title}. */
    String section();

    /**
     * The last things published.
     *
     * @param agency code of the only agency wanted; null for all
     */
    List<Entry> latest(@Nullable String agency, int most);

    /**
     * Something that was published.
     *
     * @param path of its page
     * @param author the office that published it
     * @param summary in a sentence or two, without marks; may be empty
     * @param updated when it last changed
     */
    record Entry(String path, String title, String author, String summary, Instant updated) {}
}
