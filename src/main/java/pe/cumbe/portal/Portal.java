package pe.cumbe.portal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.LegalTerm;

/**
 * The site of a dependency. It is born from a version of the template: menu and texts are copied, with the dependency's
 * own name in them, and are its own from then on. Whether it is shown is the dependency's {@code hasPortal}; a portal
 * switched off keeps its texts for the day it returns.
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

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "portal_menu_item", joinColumns = @JoinColumn(name = "portal_id"))
    @OrderBy("position")
    private List<MenuItem> menu = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "portal_section", joinColumns = @JoinColumn(name = "portal_id"))
    @OrderBy("position")
    private List<Section> sections = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Portal() {} // for JPA

    @SuppressWarnings("NullAway.Init")
    Portal(AgencyCode agency, PortalTemplate template, PortalTemplate.Words words, Instant now) {
        this.agency = agency;
        this.templateVersion = template.version();
        this.openedAt = now;
        this.menu.addAll(template.menuFor(words));
        this.sections.addAll(template.sectionsFor(words));
    }

    public AgencyCode agency() {
        return agency;
    }

    PortalView view() {
        return new PortalView(
                agency,
                templateVersion,
                openedAt,
                menu.stream()
                        .sorted(Comparator.comparingInt(MenuItem::position))
                        .map(MenuItem::asItem)
                        .toList(),
                sections.stream()
                        .sorted(Comparator.comparingInt(Section::position))
                        .map(Section::asPart)
                        .toList());
    }
}
