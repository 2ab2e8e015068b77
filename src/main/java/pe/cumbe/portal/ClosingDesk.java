package pe.cumbe.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.Agencies;
import pe.cumbe.agency.Agency;
import pe.cumbe.agency.AgencyChanged;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Closure;
import pe.cumbe.agency.Stakes;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;
import pe.cumbe.shared.Rejected;

/**
 * Where a portal is closed, with its reason. What it says is kept for the day it returns ({@link PortalDesk#open}); what
 * people filed there goes on, with the same officers.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class ClosingDesk {

    private static final int LONGEST_REASON = 300;

    private final Agencies agencies;
    private final Stakes stakes;
    private final ActsRecord acts;
    private final Event<AgencyChanged> changes;
    private final Clock clock;

    @Inject
    public ClosingDesk(Agencies agencies, Stakes stakes, ActsRecord acts, Event<AgencyChanged> changes, Clock clock) {
        this.agencies = agencies;
        this.stakes = stakes;
        this.acts = acts;
        this.changes = changes;
        this.clock = clock;
    }

    /** What would be closed, in figures: nothing changes. Refuses whatever {@link #close} would. */
    public SortedMap<String, Long> preview(
            AgencyCode code, String reason, @Nullable AgencyCode successor, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        closable(agencies.find(code).orElseThrow(() -> new Rejected(PortalReason.UNKNOWN_AGENCY)), reason, successor);
        return stakes.of(code);
    }

    /**
     * Takes the portal off the web.
     *
     * @param reason as people will read it
     * @param successor the dependency that took over its functions; null where none did
     */
    public void close(AgencyCode code, String reason, @Nullable AgencyCode successor, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        var agency = agencies.findForUpdate(code).orElseThrow(() -> new Rejected(PortalReason.UNKNOWN_AGENCY));
        closable(agency, reason, successor);
        agency.closePortal(new Closure(clock.instant(), reason.strip(), successor));
        var after = successor == null ? reason.strip() : reason.strip() + " -> " + successor;
        acts.enter(actor, new Act("PORTAL_CLOSED", code, code.value(), null, after));
        changes.fire(new AgencyChanged());
    }

    /** Those that may have taken over: the others with an open portal. */
    public List<AgencyView> successors(AgencyCode code, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        return agencies.all().stream()
                .filter(agency -> agency.hasPortal() && !agency.code().equals(code))
                .map(Agency::view)
                .toList();
    }

    private void closable(Agency agency, String reason, @Nullable AgencyCode successor) {
        if (agency.code().isRegion()) {
            throw new Rejected(PortalReason.THE_REGION_STAYS);
        }
        if (!agency.hasPortal()) {
            throw new Rejected(PortalReason.NOT_OPEN);
        }
        var objections = new ArrayList<PortalReason>();
        if (reason.isBlank()) {
            objections.add(PortalReason.REASON_MISSING);
        } else if (reason.strip().length() > LONGEST_REASON) {
            objections.add(PortalReason.REASON_TOO_LONG);
        }
        if (successor != null && !isSuccessor(successor, agency.code())) {
            objections.add(PortalReason.NO_SUCCESSOR);
        }
        if (!objections.isEmpty()) {
            throw new Rejected(objections);
        }
    }

    private boolean isSuccessor(AgencyCode successor, AgencyCode closing) {
        return !successor.equals(closing)
                && agencies.find(successor).filter(Agency::hasPortal).isPresent();
    }
}
