package pe.cumbe.portal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.portal.AddressDesk;
import pe.cumbe.portal.HostDesk;
import pe.cumbe.portal.PortalReason;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.Chosen;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.NotFound;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;

/** The siglas and the address of a portal. */
@Named("addressScreen")
@ViewScoped
public class AddressScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<PortalReason, String> FIELDS = Map.of(
            PortalReason.HOST_MALFORMED, "h:portalHost",
            PortalReason.HOST_TAKEN, "h:portalHost",
            PortalReason.HOST_OURS, "h:portalHost",
            PortalReason.ACRONYM_MALFORMED, "moveAcronym",
            PortalReason.SLUG_MALFORMED, "moveSlug",
            PortalReason.SLUG_RESERVED, "moveSlug",
            PortalReason.SLUG_TAKEN, "moveSlug");

    private final AddressDesk desk;
    private final HostDesk hosts;
    private final Organisation organisation;
    private final CurrentActor me;
    private final Notices notices;
    private final PageErrors errors;
    private final String code;

    private String acronym;
    private String slug;
    private String host = "";
    private long version;

    @Inject
    public AddressScreen(
            AddressDesk desk,
            HostDesk hosts,
            Organisation organisation,
            CurrentActor me,
            Notices notices,
            PageErrors errors,
            CurrentRoute here) {
        this.desk = desk;
        this.hosts = hosts;
        this.organisation = organisation;
        this.me = me;
        this.notices = notices;
        this.errors = errors;
        me.actor().require(Permission.MANAGE_PORTALS);
        var agency = organisation.bySlug(here.variable("slug")).orElseThrow(NotFound::new);
        if (agency.code().isRegion()) {
            throw new NotFound();
        }
        this.code = agency.code().value();
        this.acronym = agency.acronym();
        this.slug = agency.slug().value();
        this.version = agency.version();
    }

    public void move() {
        try {
            desk.move(new AgencyCode(code), acronym, slug, version, me.actor());
            notices.say("portal.address.notice.moved");
        } catch (Rejected refused) {
            errors.refused(refused, FIELDS);
        }
        // what was typed stays; it is judged against what is there now
        version = getAgency().version();
    }

    public void map() {
        try {
            hosts.map(new AgencyCode(code), host, me.actor());
            host = "";
            notices.say("portal.address.notice.mapped");
        } catch (Rejected refused) {
            errors.refused(refused, FIELDS);
        }
    }

    public void unmap(String mapped) {
        hosts.unmap(new AgencyCode(code), mapped, me.actor());
        notices.say("portal.address.notice.unmapped");
    }

    /** The host names that lead here. */
    public List<String> getHosts() {
        return hosts.of(new AgencyCode(code), me.actor());
    }

    public String getHost() {
        return host;
    }

    public void setHost(@Nullable String typed) {
        host = Chosen.plain(typed);
    }

    public AgencyView getAgency() {
        return organisation.get(new AgencyCode(code));
    }

    public String getAcronym() {
        return acronym;
    }

    public void setAcronym(@Nullable String typed) {
        acronym = Chosen.plain(typed);
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(@Nullable String typed) {
        slug = Chosen.plain(typed);
    }
}
