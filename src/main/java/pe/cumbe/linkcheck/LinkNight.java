package pe.cumbe.linkcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/** When the links of a portal were last looked at, and how many there were. */
@Entity
@Table(name = "link_night")
public class LinkNight {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private AgencyCode agency;

    @Column(name = "looked_on")
    private LocalDate lookedOn;

    private int links;

    @SuppressWarnings("NullAway.Init")
    protected LinkNight() {} // for JPA

    LinkNight(AgencyCode agency) {
        this.agency = agency;
        this.lookedOn = LocalDate.EPOCH;
    }

    void look(LocalDate today, int found) {
        lookedOn = today;
        links = found;
    }

    AgencyCode agency() {
        return agency;
    }

    LocalDate lookedOn() {
        return lookedOn;
    }

    int links() {
        return links;
    }
}
