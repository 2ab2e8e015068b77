package pe.cumbe.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/** Why something that was found in a version stays in it. Written once, when the version is sent. */
@Entity
@Table(name = "content_kept_finding")
public class KeptFinding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // of the database
    private @Nullable Long id;

    private long item;
    private AgencyCode agency;
    private int number;

    /** Its kind, where it stands and its masked excerpt. */
    private String finding;

    private String reason;

    @Column(name = "kept_by")
    @SuppressWarnings("UnusedVariable") // read by people
    private String keptBy;

    @Column(name = "kept_at")
    @SuppressWarnings("UnusedVariable") // read by people
    private Instant keptAt;

    @SuppressWarnings("NullAway.Init")
    protected KeptFinding() {} // for JPA

    KeptFinding(ContentItem item, String finding, String reason, String keptBy, Instant now) {
        this.item = item.id();
        this.agency = item.agency();
        this.number = item.newest();
        this.finding = finding;
        this.reason = reason;
        this.keptBy = keptBy;
        this.keptAt = now;
    }

    long item() {
        return item;
    }

    AgencyCode agency() {
        return agency;
    }

    int number() {
        return number;
    }

    String finding() {
        return finding;
    }

    String reason() {
        return reason;
    }
}
