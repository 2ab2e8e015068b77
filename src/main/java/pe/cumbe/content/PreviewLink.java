package pe.cumbe.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.LegalTerm;

/** Shows one version of an item to whoever holds the link, for some days, unless it is revoked. The link is not here. */
@Entity
@Table(name = "content_preview_link")
@LegalTerm("enlace de vista previa")
public class PreviewLink {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long item;
    private AgencyCode agency;
    private int number;
    private String seal;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "serves_until")
    private Instant servesUntil;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected PreviewLink() {} // for JPA

    PreviewLink(ContentItem item, int number, String seal, String madeBy, Instant now, Instant servesUntil) {
        this.item = item.id();
        this.agency = item.agency();
        this.number = number;
        this.seal = seal;
        this.madeBy = madeBy;
        this.madeAt = now;
        this.servesUntil = servesUntil;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    boolean serves(Instant now) {
        return revokedAt == null && now.isBefore(servesUntil);
    }

    long id() {
        return Objects.requireNonNull(id, "not kept yet");
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

    String seal() {
        return seal;
    }

    PreviewLinkView view() {
        return new PreviewLinkView(id(), number, madeBy, madeAt, servesUntil);
    }
}
