package pe.cumbe.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.agency.web.CurrentAgency;
import pe.cumbe.content.web.ShownBlock;
import pe.cumbe.content.web.ShownBlocks;
import pe.cumbe.portal.PortalTexts;
import pe.cumbe.procedure.Catalogue;
import pe.cumbe.procedure.ProcedureRow;
import pe.cumbe.shared.web.Texts;

/** The front page of a dependency's portal: its procedures, how to reach it, what is inside it. Its texts are its own. */
@Named
@RequestScoped
public class DependencyPage {

    private static final int FEW = 12;

    /** Keys of the template for what the page shows in a place of its own. */
    private static final String WELCOME = "welcome";

    private static final String CONTACT = "contact";

    private final CurrentAgency current;
    private final Organisation organisation;
    private final Units units;
    private final Catalogue catalogue;
    private final PortalTexts portals;
    private final ShownBlocks blocks;
    private final Texts texts;
    private @Nullable List<ShownBlock> front;
    private @Nullable List<ProcedureRow> procedures;

    @Inject
    public DependencyPage(
            CurrentAgency current,
            Organisation organisation,
            Units units,
            Catalogue catalogue,
            PortalTexts portals,
            ShownBlocks blocks,
            Texts texts) {
        this.current = current;
        this.organisation = organisation;
        this.units = units;
        this.catalogue = catalogue;
        this.portals = portals;
        this.blocks = blocks;
        this.texts = texts;
    }

    /** A link of the page. */
    public record Link(String address, String label) {}

    /** A line of how to reach it; the value is null while nobody confirmed it. */
    public record Way(String label, @Nullable String value, @Nullable String address) {

        public boolean isKnown() {
            return value != null;
        }

        public boolean isLinked() {
            return address != null;
        }
    }

    public AgencyView getAgency() {
        return current.view();
    }

    public String getProvince() {
        return organisation.provinceName(getAgency().province());
    }

    /** What the portal's own front page is made of, in its order; its contact stands beside. */
    public List<ShownBlock> getFront() {
        return front().stream()
                .filter(block ->
                        !block.getKey().equals(CONTACT) && !block.getKey().equals(WELCOME))
                .toList();
    }

    /** How it greets; null when the portal took that away. */
    public @Nullable ShownBlock getWelcome() {
        return block(WELCOME);
    }

    /** What it says of how to reach it; null when the portal took that away. */
    public @Nullable ShownBlock getContactWords() {
        return block(CONTACT);
    }

    private @Nullable ShownBlock block(String key) {
        return front().stream()
                .filter(block -> block.getKey().equals(key))
                .findFirst()
                .orElse(null);
    }

    private List<ShownBlock> front() {
        var known = front;
        if (known == null) {
            known = portals.of(current.code())
                    .map(portal -> blocks.of(portal.front(), getAgency()))
                    .orElse(List.of());
            front = known;
        }
        return known;
    }

    public List<Link> getProcedures() {
        return rows().stream()
                .limit(FEW)
                .map(row -> new Link(row.pathFrom(current.view()), row.label()))
                .toList();
    }

    /** «Ver los 40 trámites», when they are not all here. */
    public boolean isMore() {
        return rows().size() > FEW;
    }

    public String getAll() {
        return texts.of("dependencias.dependencia.action.all", rows().size());
    }

    private List<ProcedureRow> rows() {
        var known = procedures;
        if (known == null) {
            known = catalogue.of(current.code());
            procedures = known;
        }
        return known;
    }

    public List<Way> getContact() {
        var contact = getAgency().contact();
        var phone = contact.phone();
        var email = contact.email();
        return List.of(
                new Way(texts.get("dependencias.dependencia.label.address"), contact.address(), null),
                new Way(
                        texts.get("dependencias.dependencia.label.phone"),
                        phone,
                        phone == null ? null : "tel:" + phone.replaceAll("[^0-9+]", "")),
                new Way(
                        texts.get("dependencias.dependencia.label.email"),
                        email,
                        email == null ? null : "mailto:" + email),
                new Way(texts.get("dependencias.dependencia.label.hours"), contact.hours(), null));
    }

    /** Whether some of that is «por confirmar». */
    public boolean isContactUnknown() {
        return getContact().stream().anyMatch(way -> !way.isKnown());
    }

    /** The units inside it. */
    public List<String> getUnits() {
        return units.inside(getAgency()).stream().map(AgencyView::name).toList();
    }

    /** The portals under it, such as the UGEL under the DRE. */
    public List<Link> getBelow() {
        return organisation.withPortal().stream()
                .filter(other -> getAgency().code().equals(other.parent()))
                .map(other -> new Link(other.path(), other.name()))
                .toList();
    }

    /** The portal it answers to, told by its name; the region's when nothing nearer has one. */
    public Link getAbove() {
        var parent = getAgency().parent();
        var above = parent == null ? null : units.nearestPortal(organisation.get(parent));
        return above == null || above.code().isRegion()
                ? new Link("/", texts.get("shared.region.name"))
                : new Link(above.path(), above.name());
    }
}
