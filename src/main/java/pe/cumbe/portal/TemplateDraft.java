package pe.cumbe.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The template as it is being changed, before it becomes the next version. There is one at most. */
@Entity
@Table(name = "portal_template_draft")
public class TemplateDraft {

    static final int ONLY = 1;

    @Id
    private int id;

    private String body;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected TemplateDraft() {} // for JPA

    TemplateDraft(PortalTemplate template, String username, Instant now) {
        this.id = ONLY;
        this.body = template.write();
        this.changedBy = username;
        this.changedAt = now;
    }

    void change(PortalTemplate template, String username, Instant now) {
        body = template.write();
        changedBy = username;
        changedAt = now;
    }

    PortalTemplate template() {
        return PortalTemplate.read(body);
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }
}
