package pe.cumbe.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** One section of a portal's front page. */
@Embeddable
public class Section {

    @Column(name = "position")
    private int position;

    @Column(name = "section_key")
    private String key;

    private String title;

    @Column(name = "body")
    private String text;

    @Column(name = "empty_text")
    private @Nullable String empty;

    @SuppressWarnings("NullAway.Init")
    protected Section() {} // for JPA

    Section(int position, String key, String title, String text, @Nullable String empty) {
        this.position = position;
        this.key = key;
        this.title = title;
        this.text = text;
        this.empty = empty;
    }

    int position() {
        return position;
    }

    PortalView.Part asPart() {
        return new PortalView.Part(key, title, text, empty == null ? "" : empty);
    }
}
