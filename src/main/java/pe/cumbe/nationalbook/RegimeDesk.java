package pe.cumbe.nationalbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;
import pe.cumbe.shared.Confidence;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.WebAddress;

/** Where the regime of a dependency is set, with who answers for it. Every change is a line more, on the record. */
@ApplicationScoped
@Transactional
@TellsRefusals
public class RegimeDesk {

    private final Regimes regimes;
    private final BookRooms around;
    private final ActsRecord acts;
    private final Clock clock;

    @Inject
    public RegimeDesk(Regimes regimes, BookRooms around, ActsRecord acts, Clock clock) {
        this.regimes = regimes;
        this.around = around;
        this.acts = acts;
        this.clock = clock;
    }

    /** Sets it from that day on. A book of one's own needs the number of its authorisation. */
    public void set(SetRegime asked, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS, asked.agency());
        var objections = objections(asked);
        if (!objections.isEmpty()) {
            throw new Rejected(objections);
        }
        var before = current(asked.agency()).regime();
        regimes.add(new RegimeView(
                asked.agency(),
                asked.regime(),
                asked.since(),
                orNull(asked.address()),
                orNull(asked.terms()),
                orNull(asked.authorisation()),
                orNull(asked.officer()),
                asked.designatedOn(),
                actor.username(),
                Confidence.CONFIRMED,
                actor.username(),
                clock.instant()));
        acts.enter(
                actor,
                new Act(
                        "COMPLAINT_REGIME_SET",
                        asked.agency(),
                        asked.agency().value(),
                        before.name(),
                        asked.regime().name()));
    }

    private List<BookReason> objections(SetRegime asked) {
        var found = new ArrayList<BookReason>();
        var today = LocalDate.now(clock);
        if (!around.agencies().contains(asked.agency())) {
            found.add(BookReason.AGENCY_UNKNOWN);
        }
        if (asked.since().isAfter(today)
                || (asked.designatedOn() != null && asked.designatedOn().isAfter(today))) {
            found.add(BookReason.DAY_TO_COME);
        }
        if (asked.regime() == ComplaintRegime.OWN && asked.authorisation().isBlank()) {
            found.add(BookReason.AUTHORISATION_MISSING);
        }
        if (!asked.address().isBlank() && !WebAddress.isOne(asked.address().strip())) {
            found.add(BookReason.ADDRESS_UNUSABLE);
        }
        if (asked.designatedOn() != null && asked.officer().isBlank()) {
            found.add(BookReason.OFFICER_MISSING);
        }
        return found;
    }

    /** The regime in force; everybody may know it. */
    public RegimeView current(AgencyCode agency) {
        return regimes.current(agency, LocalDate.now(clock));
    }

    /** The lines of a dependency, newest first. */
    public List<RegimeView> history(AgencyCode agency, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS, agency);
        return regimes.of(agency);
    }

    /** Until when a designation is told to the national authority. */
    public LocalDate designationToldBy(AgencyCode agency, LocalDate designatedOn) {
        return around.days(agency).designation(designatedOn);
    }

    /** The first-day content: the regimes nobody has set yet. */
    public void load(List<RegimeView> first, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS, AgencyCode.REGION);
        first.stream().filter(line -> regimes.of(line.agency()).isEmpty()).forEach(regimes::add);
    }

    private static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
