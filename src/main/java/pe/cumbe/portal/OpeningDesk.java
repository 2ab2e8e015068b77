package pe.cumbe.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.Agencies;
import pe.cumbe.agency.Agency;
import pe.cumbe.agency.Contact;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.Slug;

/** Where a portal is opened in one go: its address, its template, its colours and how to reach the dependency. */
@ApplicationScoped
@Transactional
@TellsRefusals
public class OpeningDesk {

    private final PortalDesk desk;
    private final Portals portals;
    private final Agencies agencies;

    @Inject
    public OpeningDesk(PortalDesk desk, Portals portals, Agencies agencies) {
        this.desk = desk;
        this.portals = portals;
        this.agencies = agencies;
    }

    /** The dependencies that may have a portal and have none. */
    public List<PortalRow> openable(Actor actor) {
        return desk.list(actor).stream().filter(PortalRow::openable).toList();
    }

    /** Opens it, or refuses with all that is wrong and changes nothing. Tells its address. */
    public String open(OpenPortal wanted, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        var agency =
                agencies.findForUpdate(wanted.agency()).orElseThrow(() -> new Rejected(PortalReason.UNKNOWN_AGENCY));
        var template = portals.templates().stream()
                .filter(version -> version.version() == wanted.template())
                .findFirst()
                .orElseThrow(() -> new Rejected(PortalReason.NO_TEMPLATE));
        var known = agency.view().contact();
        var contact = new Contact(
                typedOr(wanted.contact().address(), known.address()),
                typedOr(wanted.contact().phone(), known.phone()),
                typedOr(wanted.contact().email(), known.email()),
                typedOr(wanted.contact().hours(), known.hours()));
        var objections = new ArrayList<Reason>(objectionsToSlug(wanted, agency));
        objections.addAll(PortalRules.objectionsTo(contact));
        var inRegionColours = (wanted.brand() + wanted.brandStrong() + wanted.brandDark()).isBlank();
        var palette =
                inRegionColours ? null : PortalRules.palette(wanted.brand(), wanted.brandStrong(), wanted.brandDark());
        if (palette != null) {
            objections.addAll(PortalRules.objectionsTo(palette));
        }
        if (!objections.isEmpty()) {
            throw new Rejected(objections);
        }
        if (!wanted.slug().isBlank()) {
            agency.moveTo(new Slug(wanted.slug().strip()));
        }
        agency.reachAt(contact);
        if (palette != null) {
            agency.paint(palette);
        }
        desk.open(agency, template, actor);
        return agency.view().path();
    }

    private List<PortalReason> objectionsToSlug(OpenPortal wanted, Agency agency) {
        var slug = wanted.slug().strip();
        if (slug.isEmpty() || slug.equals(agency.view().slug().value())) {
            return List.of();
        }
        if (portals.find(agency.code()).isPresent()) {
            return List.of(PortalReason.SLUG_FIXED);
        }
        return SlugRules.objectionTo(slug, agency, agencies).map(List::of).orElse(List.of());
    }

    private static @Nullable String typedOr(@Nullable String typed, @Nullable String known) {
        var text = Objects.requireNonNullElse(typed, "").strip();
        return text.isEmpty() ? known : text;
    }
}
