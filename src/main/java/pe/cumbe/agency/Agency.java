package pe.cumbe.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.Confidence;
import pe.cumbe.shared.LegalTerm;
import pe.cumbe.shared.Slug;

/**
 * A dependency of the region, or one of its internal units. It comes with the first-day content. The administrator of
 * portals opens its portal, and its contact details and colours may change from then on; its code never does. One that
 * was renamed or closed stays, and sends its visitors to its successor.
 */
@Entity
@Table(name = "agency")
@LegalTerm("dependencia")
public class Agency {

    @Id
    private AgencyCode code;

    @Column(name = "slug")
    private String slug;

    @Column(name = "name")
    private String name;

    @Column(name = "acronym")
    private String acronym;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private AgencyKind kind;

    @Column(name = "type")
    private String type;

    @Column(name = "parent")
    private @Nullable AgencyCode parent;

    @Column(name = "has_portal")
    private boolean hasPortal;

    @Column(name = "redirects_to")
    private @Nullable AgencyCode redirectsTo;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closed_reason")
    private @Nullable String closedReason;

    @Column(name = "successor")
    private @Nullable AgencyCode successor;

    @Column(name = "numbering_series")
    private String numberingSeries;

    @Column(name = "province")
    private String province;

    @Column(name = "ubigeo")
    private String ubigeo;

    @Column(name = "address")
    private @Nullable String address;

    @Column(name = "phone")
    private @Nullable String phone;

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "hours")
    private @Nullable String hours;

    @Column(name = "brand")
    private @Nullable String brand;

    @Column(name = "brand_strong")
    private @Nullable String brandStrong;

    @Column(name = "brand_dark")
    private @Nullable String brandDark;

    @Column(name = "source")
    private String source;

    @Enumerated(EnumType.STRING)
    @Column(name = "confidence")
    private Confidence confidence;

    @Column(name = "position")
    private int position;

    @Version
    @Column(name = "version")
    private long version;

    @SuppressWarnings("NullAway") // for JPA
    protected Agency() {}

    public Agency(LoadAgency row) {
        this.code = row.code();
        this.slug = row.slug().value();
        this.name = row.name();
        this.acronym = row.acronym();
        this.kind = row.kind();
        this.type = row.type();
        this.parent = row.parent();
        this.hasPortal = row.hasPortal();
        this.redirectsTo = row.redirectsTo();
        this.numberingSeries = row.numberingSeries();
        this.province = row.province();
        this.ubigeo = row.ubigeo();
        this.source = row.source();
        this.confidence = row.confidence();
        this.position = row.position();
        reachAt(row.contact());
        paint(row.palette());
    }

    /** Its contact details from now on. */
    public final void reachAt(Contact contact) {
        this.address = contact.address();
        this.phone = contact.phone();
        this.email = contact.email();
        this.hours = contact.hours();
    }

    /** Its three colours from now on; none gives it those of the region. */
    public final void paint(@Nullable Palette palette) {
        this.brand = palette == null ? null : palette.brand();
        this.brandStrong = palette == null ? null : palette.brandStrong();
        this.brandDark = palette == null ? null : palette.brandDark();
    }

    /** Its address word from now on; whoever changes that of a portal people know keeps the old one leading here. */
    public void moveTo(Slug word) {
        this.slug = word.value();
    }

    /** The short name people know it by, from now on. */
    public void shortenTo(String letters) {
        this.acronym = letters;
    }

    /** Opens its portal, for the first time or again. */
    public void openPortal() {
        this.hasPortal = true;
        this.closedAt = null;
        this.closedReason = null;
        this.successor = null;
    }

    /** Closes its portal; {@link #openPortal} brings it back. */
    public void closePortal(Closure closure) {
        this.hasPortal = false;
        this.closedAt = closure.at();
        this.closedReason = closure.reason();
        this.successor = closure.successor();
    }

    private @Nullable Closure closure() {
        return closedAt == null || closedReason == null ? null : new Closure(closedAt, closedReason, successor);
    }

    public AgencyCode code() {
        return code;
    }

    public boolean hasPortal() {
        return hasPortal;
    }

    public long version() {
        return version;
    }

    private Optional<Palette> palette() {
        return brand == null || brandStrong == null || brandDark == null
                ? Optional.empty()
                : Optional.of(new Palette(brand, brandStrong, brandDark));
    }

    public AgencyView view() {
        return new AgencyView(
                code,
                new Slug(slug),
                name,
                acronym,
                kind,
                type,
                parent,
                hasPortal,
                redirectsTo,
                closure(),
                numberingSeries,
                province,
                ubigeo,
                new Contact(address, phone, email, hours),
                palette().orElse(null),
                source,
                confidence,
                position,
                version);
    }
}
