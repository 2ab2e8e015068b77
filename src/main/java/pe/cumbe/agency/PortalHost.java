package pe.cumbe.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A host name that leads to a portal: {@code www.drecajamarca.gob.pe}. */
@Entity
@Table(name = "portal_host")
public class PortalHost {

    @Id
    private String host;

    private AgencyCode agency;

    @Column(name = "mapped_at")
    @SuppressWarnings("UnusedVariable") // for whoever asks the database
    private Instant mappedAt;

    @SuppressWarnings("NullAway.Init")
    protected PortalHost() {} // for JPA

    /**
     * @param host in lower case, without a port
     */
    public PortalHost(String host, AgencyCode agency, Instant mappedAt) {
        this.host = host;
        this.agency = agency;
        this.mappedAt = mappedAt;
    }

    public String host() {
        return host;
    }

    public AgencyCode agency() {
        return agency;
    }
}
