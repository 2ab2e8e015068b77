package pe.cumbe.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A version of the template as it was loaded; it never changes, and portals say which one they come from. */
@Entity
@Table(name = "portal_template")
public class TemplateVersion {

    @Id
    private int version;

    private String body;

    @Column(name = "loaded_at")
    @SuppressWarnings("UnusedVariable") // read by people
    private Instant loadedAt;

    @SuppressWarnings("NullAway.Init")
    protected TemplateVersion() {} // for JPA

    TemplateVersion(int version, String body, Instant now) {
        this.version = version;
        this.body = body;
        this.loadedAt = now;
    }

    int version() {
        return version;
    }

    PortalTemplate template() {
        return PortalTemplate.read(body);
    }
}
