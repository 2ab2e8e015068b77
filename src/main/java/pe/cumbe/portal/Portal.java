package pe.cumbe.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.LegalTerm;

/**
 * The site of a dependency. It is born from a version of the template: front page, menu and pages are planted as contents of
 * its own ({@link PlantedPage}), with its name in them, and follow the template where it wrote nothing else. Whether it is shown is the dependency's {@code hasPortal}; a portal
 * that is closed keeps its texts for the day it returns.
 */
@Entity
@Table(name = "portal")
@LegalTerm("portal")
public class Portal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private AgencyCode agency;

    @Column(name = "template_version")
    private int templateVersion;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Portal() {} // for JPA

    @SuppressWarnings("NullAway.Init")
    Portal(AgencyCode agency, int templateVersion, Instant now) {
        this.agency = agency;
        this.templateVersion = templateVersion;
        this.openedAt = now;
    }

    public AgencyCode agency() {
        return agency;
    }

    /** The version of the template it follows. */
    public int templateVersion() {
        return templateVersion;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** It took another version of the template, or went back to one. */
    public void follow(int otherVersion) {
        templateVersion = otherVersion;
    }
}
