package pe.cumbe.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An address word that a portal had: it leads for good to the one it has now, and no other portal takes it. */
@Entity
@Table(name = "agency_former_slug")
public class FormerSlug {

    @Id
    private String slug;

    private AgencyCode agency;

    @Column(name = "left_at")
    private Instant leftAt;

    @SuppressWarnings("NullAway.Init")
    protected FormerSlug() {} // for JPA

    public FormerSlug(String slug, AgencyCode agency, Instant leftAt) {
        this.slug = slug;
        this.agency = agency;
        this.leftAt = leftAt;
    }

    public String slug() {
        return slug;
    }

    public Instant leftAt() {
        return leftAt;
    }

    public AgencyCode agency() {
        return agency;
    }
}
