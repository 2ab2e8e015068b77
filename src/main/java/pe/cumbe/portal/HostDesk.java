package pe.cumbe.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.IDN;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.Agencies;
import pe.cumbe.agency.AgencyChanged;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.PortalHost;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.Settings;

/** Where host names are mapped to a portal, and taken back. */
@ApplicationScoped
@Transactional
@TellsRefusals
public class HostDesk {

    /** Two labels or more, the last of letters: no number of a machine, no port, no path. */
    private static final Pattern HOST =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+([a-z]{2,63}|xn--[a-z0-9-]{2,59})");

    private static final int LONGEST = 190;

    private final Agencies agencies;
    private final Settings settings;
    private final ActsRecord acts;
    private final Event<AgencyChanged> changes;
    private final Clock clock;

    @Inject
    public HostDesk(Agencies agencies, Settings settings, ActsRecord acts, Event<AgencyChanged> changes, Clock clock) {
        this.agencies = agencies;
        this.settings = settings;
        this.acts = acts;
        this.changes = changes;
        this.clock = clock;
    }

    /** The host names that lead to that portal. */
    public List<String> of(AgencyCode code, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        return agencies.hosts().stream()
                .filter(host -> host.agency().equals(code))
                .map(PortalHost::host)
                .toList();
    }

    /** From now on that host name leads to the portal. */
    public void map(AgencyCode code, String typed, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        // one after the other: nobody maps a name that somebody else is mapping
        agencies.findForUpdate(AgencyCode.REGION);
        if (agencies.find(code).isEmpty()) {
            throw new Rejected(PortalReason.UNKNOWN_AGENCY);
        }
        var host = plain(typed);
        if (host.length() > LONGEST || !HOST.matcher(host).matches()) {
            throw new Rejected(PortalReason.HOST_MALFORMED);
        }
        if (ours().filter(host::equals).isPresent()) {
            throw new Rejected(PortalReason.HOST_OURS);
        }
        if (agencies.hosts().stream().anyMatch(known -> known.host().equals(host))) {
            throw new Rejected(PortalReason.HOST_TAKEN);
        }
        agencies.add(new PortalHost(host, code, clock.instant()));
        acts.enter(actor, new Act("PORTAL_HOST_MAPPED", code, host));
        changes.fire(new AgencyChanged());
    }

    /** That host name leads nowhere any more. */
    public void unmap(AgencyCode code, String host, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        agencies.hosts().stream()
                .filter(known -> known.host().equals(host) && known.agency().equals(code))
                .findFirst()
                .ifPresent(known -> {
                    agencies.remove(known);
                    acts.enter(actor, new Act("PORTAL_HOST_UNMAPPED", code, host));
                    changes.fire(new AgencyChanged());
                });
    }

    private Optional<String> ours() {
        return settings.publicAddress().map(URI::create).map(URI::getHost).map(host -> host.toLowerCase(Locale.ROOT));
    }

    private static String plain(String typed) {
        try {
            return IDN.toASCII(typed.strip().toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException unfit) {
            throw new Rejected(PortalReason.HOST_MALFORMED);
        }
    }
}
