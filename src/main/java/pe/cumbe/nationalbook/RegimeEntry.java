package pe.cumbe.nationalbook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.Confidence;

/** A line of the history of a dependency's regime. Written once: there is no version because nothing changes it. */
@Entity
@Table(name = "complaint_regime")
public class RegimeEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private AgencyCode agency;

    @Enumerated(EnumType.STRING)
    private ComplaintRegime regime;

    private LocalDate since;

    private @Nullable String address;

    private @Nullable String terms;

    private @Nullable String authorisation;

    @Column(name = "officer_name")
    private @Nullable String officer;

    @Column(name = "officer_designated_on")
    private @Nullable LocalDate designatedOn;

    private String source;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private Instant setAt;

    @SuppressWarnings("NullAway.Init")
    protected RegimeEntry() {} // for JPA

    RegimeEntry(RegimeView view) {
        agency = view.agency();
        regime = view.regime();
        since = view.since();
        address = view.address();
        terms = view.terms();
        authorisation = view.authorisation();
        officer = view.officer();
        designatedOn = view.designatedOn();
        source = view.source();
        confidence = view.confidence();
        setBy = view.setBy();
        setAt = view.setAt();
    }

    RegimeView view() {
        return new RegimeView(
                agency,
                regime,
                since,
                address,
                terms,
                authorisation,
                officer,
                designatedOn,
                source,
                confidence,
                setBy,
                setAt);
    }
}
