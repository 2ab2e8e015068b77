package pe.cumbe.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.Agencies;
import pe.cumbe.agency.Agency;
import pe.cumbe.agency.AgencyChanged;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyKind;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Contact;
import pe.cumbe.agency.Palette;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;
import pe.cumbe.content.ContentKind;
import pe.cumbe.content.PlantingDesk;
import pe.cumbe.content.PublishedDesk;
import pe.cumbe.shared.Rejected;

/**
 * Where portals are opened, and their contact details and colours changed. Every change is in the record of
 * acts. Each method but {@link #view} refuses with {@link pe.cumbe.account.NotAllowed} whoever may not manage portals.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class PortalDesk {

    private final Portals portals;
    private final Agencies agencies;
    private final PlantingDesk pages;
    private final PublishedDesk reading;
    private final ActsRecord acts;
    private final Event<AgencyChanged> changes;
    private final Clock clock;

    @Inject
    public PortalDesk(
            Portals portals,
            Agencies agencies,
            PlantingDesk pages,
            PublishedDesk reading,
            ActsRecord acts,
            Event<AgencyChanged> changes,
            Clock clock) {
        this.portals = portals;
        this.agencies = agencies;
        this.pages = pages;
        this.reading = reading;
        this.acts = acts;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Keeps a version of the template unless it is there already; portals opened from now on start with the newest.
     *
     * @param body as content/templates/portal.json
     */
    public void loadTemplate(String body, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        var version = PortalTemplate.read(body).version();
        var current = portals.currentTemplate();
        if (current.isEmpty() || current.get().version() < version) {
            portals.add(new TemplateVersion(version, body, null, clock.instant()));
        }
    }

    /**
     * Opens the portal of a dependency: the first time from the template, later with the texts it had. Dependencies that
     * came with the first-day content as having one get their texts here too.
     */
    public void open(AgencyCode code, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        var agency = existing(code);
        var template = portals.currentTemplate().orElseThrow(() -> new Rejected(PortalReason.NO_TEMPLATE));
        open(agency, template, actor);
    }

    /** The same, from a version of the template; what came with it is the portal's own from now on. */
    void open(Agency agency, TemplateVersion template, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        var code = agency.code();
        var portal = portals.find(code);
        if (portal.isPresent() && agency.hasPortal()) {
            throw new Rejected(PortalReason.ALREADY_OPEN);
        }
        var objection = objectionToOpening(agency.view());
        if (objection != null) {
            throw new Rejected(objection);
        }
        if (portal.isEmpty()) {
            var words = wordsOf(agency.view());
            portals.add(new Portal(code, template.version(), clock.instant()));
            for (var page : template.template().pages()) {
                plant(agency.view(), page, template.version(), words, actor);
            }
        }
        agency.openPortal();
        changed(actor, new Act("PORTAL_OPENED", code, code.value()));
    }

    private void plant(AgencyView agency, TemplatePage page, int version, PortalTemplate.Words words, Actor actor) {
        if (!page.isFor(agency.code())) {
            return;
        }
        var blocks = page.blocksFor(words);
        pages.plant(agency, page.kind(), page.slug(), TemplatePage.textOf(blocks), actor)
                .ifPresent(item -> portals.add(new PlantedPage(
                        agency.code(), page.key(), item, page.slug(), PlantedPage.Origin.of(blocks, version))));
    }

    /**
     * Changes how to reach the dependency; what is blank is «por confirmar».
     *
     * @param version of the {@link AgencyView} the person was looking at
     */
    public void reachAt(AgencyCode code, Contact typed, long version, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        var contact = new Contact(
                blankToNull(typed.address()),
                blankToNull(typed.phone()),
                blankToNull(typed.email()),
                blankToNull(typed.hours()));
        var objections = PortalRules.objectionsTo(contact);
        if (!objections.isEmpty()) {
            throw new Rejected(objections);
        }
        var agency = unchanged(code, version);
        var before = agency.view().contact();
        agency.reachAt(contact);
        changed(actor, new Act("CONTACT_CHANGED", code, code.value(), inWords(before), inWords(contact)));
    }

    /**
     * Changes the three colours, as {@code #rrggbb}, if each can be read where it is used.
     *
     * @param version of the {@link AgencyView} the person was looking at
     */
    public void paint(AgencyCode code, String brand, String brandStrong, String brandDark, long version, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        var palette = PortalRules.palette(brand, brandStrong, brandDark);
        var objections = PortalRules.objectionsTo(palette);
        if (!objections.isEmpty()) {
            throw new Rejected(objections);
        }
        var agency = unchanged(code, version);
        var before = agency.view().palette();
        agency.paint(palette);
        changed(
                actor,
                new Act(
                        "COLOURS_CHANGED",
                        code,
                        code.value(),
                        before == null ? null : inWords(before),
                        inWords(palette)));
    }

    /** Every unit of the organisation, in its order. */
    public List<PortalRow> list(Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        return agencies.all().stream().map(agency -> row(agency.view())).toList();
    }

    public Optional<PortalRow> find(AgencyCode code, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        return agencies.find(code).map(agency -> row(agency.view()));
    }

    /** The texts of a portal, for everybody. Empty when the dependency has none, or it is closed. */
    public Optional<PortalView> view(AgencyCode code) {
        return agencies.find(code)
                .filter(Agency::hasPortal)
                .flatMap(agency -> portals.find(code))
                .map(portal -> new PortalView(
                        code,
                        portal.templateVersion(),
                        portal.openedAt(),
                        PortalView.items(reading.only(code, ContentKind.MENU)),
                        reading.only(code, ContentKind.FRONT)));
    }

    private PortalRow row(AgencyView agency) {
        var parent = agency.parent();
        var parentName = parent == null
                ? ""
                : agencies.find(parent).map(found -> found.view().name()).orElse(parent.value());
        return new PortalRow(
                agency,
                !agency.hasPortal() && objectionToOpening(agency) == null,
                parentName,
                provinceName(agency.province()));
    }

    private static @Nullable PortalReason objectionToOpening(AgencyView agency) {
        if (agency.redirectsTo() != null) {
            return PortalReason.MOVED_ELSEWHERE;
        }
        return agency.kind() == AgencyKind.OFFICE ? PortalReason.OFFICE_INSIDE_AN_AGENCY : null;
    }

    private Agency existing(AgencyCode code) {
        return agencies.findForUpdate(code).orElseThrow(() -> new Rejected(PortalReason.UNKNOWN_AGENCY));
    }

    private Agency unchanged(AgencyCode code, long version) {
        var agency = existing(code);
        if (agency.version() != version) {
            throw new Rejected(PortalReason.CHANGED_MEANWHILE);
        }
        return agency;
    }

    /** What a dependency puts in the template's places. */
    public PortalTemplate.Words wordsOf(AgencyView agency) {
        return new PortalTemplate.Words(
                agency.name(),
                agency.acronym(),
                provinceName(agency.province()),
                agency.slug().value());
    }

    private String provinceName(String code) {
        return agencies.provinces().stream()
                .filter(province -> province.code().equals(code))
                .map(province -> province.name())
                .findFirst()
                .orElse(code);
    }

    private void changed(Actor actor, Act act) {
        acts.enter(actor, act);
        changes.fire(new AgencyChanged());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String inWords(Contact contact) {
        return String.join(
                " | ",
                orDash(contact.address()),
                orDash(contact.phone()),
                orDash(contact.email()),
                orDash(contact.hours()));
    }

    private static String inWords(Palette palette) {
        return palette.brand() + " " + palette.brandStrong() + " " + palette.brandDark();
    }

    private static String orDash(@Nullable String text) {
        return text == null ? "-" : text;
    }
}
