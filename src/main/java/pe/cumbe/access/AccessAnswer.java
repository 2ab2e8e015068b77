package pe.cumbe.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/** An answer that everybody may read; nothing in it leads to who asked. */
@Entity
@Table(name = "access_answer")
public class AccessAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "agency")
    private AgencyCode agency;

    @Column(name = "title")
    private String title;

    @Column(name = "answer")
    private String answer;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "demo")
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected AccessAnswer() {} // for JPA

    AccessAnswer(AgencyCode agency, String title, String answer, String by, Instant at, boolean demo) {
        this.agency = agency;
        this.title = title.strip();
        this.answer = answer.strip();
        this.publishedBy = by;
        this.publishedAt = at;
        this.demo = demo;
    }

    /** As everybody reads it. */
    public record View(AgencyCode agency, String title, String answer, Instant publishedAt, boolean demo) {}

    public View view() {
        return new View(agency, title, answer, publishedAt, demo);
    }

    String publishedBy() {
        return publishedBy;
    }
}
