package pe.cumbe.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pe.cumbe.content.ContentKind;

/** A version of the template as it was loaded; it never changes, and portals say which one they come from. */
@Entity
@Table(name = "portal_template")
public class TemplateVersion {

    @Id
    private int version;

    private String body;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    /** Null for those that came with the content of the first day. */
    @Column(name = "published_by")
    private @Nullable String publishedBy;

    @SuppressWarnings("NullAway.Init")
    protected TemplateVersion() {} // for JPA

    TemplateVersion(int version, String body, @Nullable String publishedBy, Instant now) {
        this.version = version;
        this.body = body;
        this.publishedBy = publishedBy;
        this.loadedAt = now;
    }

    TemplateView.Published view() {
        // front page and menu are in every version
        int pages = (int) template().pages().stream()
                .filter(page -> page.kind() == ContentKind.PAGE)
                .count();
        return new TemplateView.Published(version, loadedAt, publishedBy, pages);
    }

    public int version() {
        return version;
    }

    public PortalTemplate template() {
        return PortalTemplate.read(body);
    }
}
