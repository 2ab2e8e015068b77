package pe.cumbe.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.regex.Pattern;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.Agencies;
import pe.cumbe.agency.Agency;
import pe.cumbe.agency.AgencyChanged;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.FormerSlug;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.Slug;

/**
 * Where the siglas and the address of a portal change. All addresses it had lead for good to the one it has. The code of the
 * dependency stays, and with it the numbers of its cases and of its norms.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class AddressDesk {

    /** Letters and figures as people write siglas: {@code UGEL Jaén}, {@code DRE}, {@code G.R.D.S.}. */
    private static final Pattern ACRONYM = Pattern.compile("[\\p{L}0-9][\\p{L}0-9 .&/-]{0,38}[\\p{L}0-9.]");

    private final Agencies agencies;
    private final ActsRecord acts;
    private final Event<AgencyChanged> changes;
    private final Clock clock;

    @Inject
    public AddressDesk(Agencies agencies, ActsRecord acts, Event<AgencyChanged> changes, Clock clock) {
        this.agencies = agencies;
        this.acts = acts;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Gives it other siglas, another address word, or both.
     *
     * @param version of the {@link AgencyView} the person was looking at
     */
    public void move(AgencyCode code, String acronym, String slug, long version, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        if (code.isRegion()) {
            throw new Rejected(PortalReason.THE_REGION_STAYS);
        }
        // addresses change one after the other: nobody takes a word that somebody else is taking
        agencies.findForUpdate(AgencyCode.REGION);
        var agency = agencies.findForUpdate(code).orElseThrow(() -> new Rejected(PortalReason.UNKNOWN_AGENCY));
        if (agency.version() != version) {
            throw new Rejected(PortalReason.CHANGED_MEANWHILE);
        }
        var letters = acronym.strip();
        var word = slug.strip();
        var objections = new ArrayList<PortalReason>();
        if (!ACRONYM.matcher(letters).matches()) {
            objections.add(PortalReason.ACRONYM_MALFORMED);
        }
        SlugRules.objectionTo(word, agency, agencies).ifPresent(objections::add);
        if (!objections.isEmpty()) {
            throw new Rejected(objections);
        }
        var before = agency.view();
        if (before.acronym().equals(letters) && before.slug().value().equals(word)) {
            return;
        }
        agency.shortenTo(letters);
        move(agency, word);
        acts.enter(actor, new Act("PORTAL_MOVED", code, code.value(), inWords(before), letters + " /" + word));
        changes.fire(new AgencyChanged());
    }

    private void move(Agency agency, String word) {
        var old = agency.view().slug().value();
        if (old.equals(word)) {
            return;
        }
        agencies.formerSlugs().stream()
                .filter(former -> former.slug().equals(word))
                .forEach(agencies::remove);
        agencies.add(new FormerSlug(old, agency.code(), clock.instant()));
        agency.moveTo(new Slug(word));
    }

    private static String inWords(AgencyView agency) {
        return agency.acronym() + " " + agency.path();
    }
}
