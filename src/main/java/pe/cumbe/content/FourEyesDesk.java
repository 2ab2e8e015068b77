package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;
import pe.cumbe.shared.Rejected;

/** Where whoever manages portals excuses a small dependency from four eyes for a time, and ends it before. */
@ApplicationScoped
@Transactional
@TellsRefusals
public class FourEyesDesk {

    private static final int MOST_MONTHS = 6;

    private final FourEyesExcuses excuses;
    private final ActsRecord acts;
    private final Clock clock;

    @Inject
    public FourEyesDesk(FourEyesExcuses excuses, ActsRecord acts, Clock clock) {
        this.excuses = excuses;
        this.acts = acts;
        this.clock = clock;
    }

    /** Excuses it from now until a day, included; one that is excused already gets the new day and reason. */
    public void excuse(AgencyCode agency, String reason, @Nullable LocalDate lastDay, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS, agency);
        var why = reason.strip();
        var objections = new ArrayList<ExcuseReason>();
        if (why.isEmpty()) {
            objections.add(ExcuseReason.REASON_MISSING);
        } else if (why.length() > ContentRules.LONGEST_REASON) {
            objections.add(ExcuseReason.REASON_TOO_LONG);
        }
        if (lastDay == null) {
            objections.add(ExcuseReason.DAY_MISSING);
        } else if (lastDay.isBefore(today())) {
            objections.add(ExcuseReason.DAY_OVER);
        } else if (lastDay.isAfter(today().plusMonths(MOST_MONTHS))) {
            objections.add(ExcuseReason.DAY_TOO_FAR);
        }
        if (lastDay == null || !objections.isEmpty()) {
            throw new Rejected(objections);
        }
        var before = excuses.inForce(agency, today());
        before.ifPresent(one -> one.end(clock.instant()));
        excuses.add(new FourEyesExcuse(agency, why, lastDay, actor.username(), clock.instant()));
        enter("FOUR_EYES_EXCUSED", agency, before, lastDay, actor);
    }

    /** From now on two people are needed again. */
    public void end(AgencyCode agency, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS, agency);
        var excuse = excuses.inForce(agency, today()).orElseThrow(() -> new Rejected(ExcuseReason.NOT_EXCUSED));
        excuse.end(clock.instant());
        enter("FOUR_EYES_RESTORED", agency, Optional.of(excuse), null, actor);
    }

    /** For those who write and publish there. */
    public Optional<ExcuseView> inForce(AgencyCode agency, Actor actor) {
        if (!actor.may(Permission.PUBLISH_PAGES, agency)) {
            actor.require(Permission.EDIT_PAGES, agency);
        }
        return view(agency);
    }

    /** The same for whoever excuses. */
    public Optional<ExcuseView> given(AgencyCode agency, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS, agency);
        return view(agency);
    }

    private Optional<ExcuseView> view(AgencyCode agency) {
        return excuses.inForce(agency, today()).map(FourEyesExcuse::view);
    }

    private void enter(
            String kind, AgencyCode agency, Optional<FourEyesExcuse> before, @Nullable LocalDate lastDay, Actor actor) {
        acts.enter(
                actor,
                new Act(
                        kind,
                        agency,
                        agency.value(),
                        before.map(one -> one.lastDay().toString()).orElse(null),
                        lastDay == null ? null : lastDay.toString()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
