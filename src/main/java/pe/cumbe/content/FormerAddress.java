package pe.cumbe.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/** An address word an item had while people could read it: it leads for good to the one it has now. */
@Entity
@Table(name = "content_former_address")
@SuppressWarnings("UnusedVariable") // the database looks addresses up by them
public class FormerAddress {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long item;
    private AgencyCode agency;

    @Enumerated(EnumType.STRING)
    private ContentKind kind;

    @Column(name = "slug_space")
    private String slugSpace;

    private String slug;

    @Column(name = "left_at")
    private Instant leftAt;

    @SuppressWarnings("NullAway.Init")
    protected FormerAddress() {} // for JPA

    FormerAddress(ContentItem item, Instant now) {
        this.item = item.id();
        this.agency = item.agency();
        this.kind = item.kind();
        this.slugSpace = item.kind().space(item.agency());
        this.slug = item.slug();
        this.leftAt = now;
    }

    /** As a copy of the portal tells it. */
    static FormerAddress carried(ContentItem item, String word, Instant leftAt) {
        var address = new FormerAddress(item, leftAt);
        address.slug = word;
        return address;
    }

    Instant leftAt() {
        return leftAt;
    }

    long item() {
        return item;
    }

    ContentKind kind() {
        return kind;
    }

    String slug() {
        return slug;
    }

    String slugSpace() {
        return slugSpace;
    }
}
