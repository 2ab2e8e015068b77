package pe.cumbe.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pe.cumbe.portalcopy.CopiedRow;

/** Of an item: which version is the newest, which one everybody reads, and since when. */
@Embeddable
public class Versions {

    private int newest;
    private @Nullable Integer published;

    @Column(name = "first_published_at")
    private @Nullable Instant firstPublishedAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    protected Versions() {} // for JPA

    /** One that nobody reads yet. */
    static Versions first() {
        var versions = new Versions();
        versions.newest = 1;
        return versions;
    }

    /** As a copy of the portal tells it: of all that there were, the one that everybody reads, or read last. */
    static Versions carried(CopiedRow row) {
        var versions = new Versions();
        versions.newest = row.small("leido");
        versions.published = row.flag("publico") ? versions.newest : null;
        versions.firstPublishedAt = row.optionalInstant("primera");
        versions.publishedAt = row.optionalInstant("ultima");
        return versions;
    }

    /** Another one takes the place of the newest. */
    void add() {
        newest++;
    }

    void publishNewest(Instant now) {
        published = newest;
        publishedAt = now;
        firstPublishedAt = firstPublishedAt == null ? now : firstPublishedAt;
    }

    void hide() {
        published = null;
    }

    int newest() {
        return newest;
    }

    @Nullable Integer published() {
        return published;
    }

    @Nullable Instant firstPublishedAt() {
        return firstPublishedAt;
    }

    @Nullable Instant publishedAt() {
        return publishedAt;
    }

    /** For the record of acts: {@code 3/2}, or {@code 3/-} where nobody reads any. */
    @Override
    public String toString() {
        return newest + "/" + (published == null ? "-" : published.toString());
    }
}
