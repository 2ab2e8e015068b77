package pe.cumbe.kiosk;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.LegalTerm;
import pe.cumbe.shared.Rejected;

/**
 * A public establishment where an operator files for a citizen. It may do so only on the days its certification covers,
 * and that is asked at the moment of each filing. The citizen is the party; the operator only helps.
 */
@Entity
@Table(name = "kiosk")
@LegalTerm("cabina")
public class Kiosk {

    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "slug")
    private String slug;

    @Column(name = "name")
    private String name;

    @Column(name = "province")
    private String province;

    @Column(name = "ubigeo")
    private String ubigeo;

    @Column(name = "address")
    private String address;

    @Column(name = "hours")
    private @Nullable String hours;

    @Column(name = "demo")
    private boolean demo;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @JoinColumn(name = "kiosk", nullable = false)
    @OrderBy("id")
    private List<Certification> certifications = new ArrayList<>();

    @Version
    @Column(name = "version")
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Kiosk() {} // for JPA

    public Kiosk(OpenKiosk request) {
        this.code = request.code();
        this.slug = request.slug().value();
        this.name = request.name();
        this.province = request.province();
        this.ubigeo = request.ubigeo();
        this.address = request.address();
        this.hours = request.hours();
        this.demo = request.demo();
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Certifies it for a period, first and last day included. */
    public void certify(String number, LocalDate from, LocalDate until) {
        certifications.add(new Certification(number, from, until));
    }

    /** Ends today what covers today, with the reason; refuses when nothing does. */
    public void suspend(LocalDate today, String reason) {
        var covering = certifications.stream()
                .filter(certification -> certification.covers(today))
                .toList();
        if (covering.isEmpty()) {
            throw new Rejected(KioskReason.NOT_CERTIFIED);
        }
        covering.forEach(certification -> certification.suspend(today, reason));
    }

    public boolean isCertifiedOn(LocalDate day) {
        return certifications.stream().anyMatch(certification -> certification.covers(day));
    }

    /** How it stands on a day. */
    public KioskView view(LocalDate day) {
        var last = certifications.stream().reduce((earlier, later) -> later);
        return new KioskView(
                code,
                name,
                province,
                address,
                hours,
                isCertifiedOn(day),
                last.map(Certification::number).orElse(null),
                last.map(Certification::until).orElse(null),
                last.map(Certification::suspendedOn).orElse(null),
                last.map(Certification::suspendedReason).orElse(null),
                demo,
                version);
    }
}
