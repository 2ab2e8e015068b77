package pe.cumbe.content.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import pe.cumbe.examination.Weight;
import pe.cumbe.shared.web.Chosen;

/** Something that was found in a page, as it is shown beside it, with the reason why it stays. */
public class FoundLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final Weight weight;
    private final boolean asks;
    private final String words;
    private final String excerpt;
    private final @Nullable String field;
    private String why;

    FoundLine(
            String key, Weight weight, boolean asks, String words, String excerpt, @Nullable String field, String why) {
        this.key = key;
        this.weight = weight;
        this.asks = asks;
        this.words = words;
        this.excerpt = excerpt;
        this.field = field;
        this.why = why;
    }

    String key() {
        return key;
    }

    /** Whether it keeps the page from being sent as it is. */
    boolean blocks() {
        return weight == Weight.ERROR && !(asks && !why.isBlank());
    }

    public Weight getWeight() {
        return weight;
    }

    public boolean isError() {
        return weight == Weight.ERROR;
    }

    /** Whether it may stay if somebody says why. */
    public boolean isAsking() {
        return asks;
    }

    public String getWords() {
        return words;
    }

    public String getExcerpt() {
        return excerpt;
    }

    /** The id of the field where it stands; null when it is about the whole page. */
    public @Nullable String getField() {
        return field;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String typed) {
        why = Chosen.plain(typed);
    }
}
