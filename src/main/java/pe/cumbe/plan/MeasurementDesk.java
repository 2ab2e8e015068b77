package pe.cumbe.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.WebAddress;

/**
 * Where the goals of the plan are measured: one person enters the value with its evidence, another validates it or sends
 * it back. The plan is the region's, so both act for the region. Each method refuses with {@link
 * pe.cumbe.account.NotAllowed} whoever may not, and with {@link Rejected} and a {@link PlanReason} what is not right.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class MeasurementDesk {

    private static final int LONGEST = 500;
    private static final int MINE = 20;
    private static final BigDecimal LARGEST = new BigDecimal("99999999999999");

    private final Plans plans;
    private final Measurements measurements;
    private final ActsRecord acts;
    private final Clock clock;

    @Inject
    public MeasurementDesk(Plans plans, Measurements measurements, ActsRecord acts, Clock clock) {
        this.plans = plans;
        this.measurements = measurements;
        this.acts = acts;
        this.clock = clock;
    }

    /** Sends a measurement to be validated. */
    public void send(NewMeasurement measured, Actor actor) {
        actor.require(Permission.MEASURE_PLAN, AgencyCode.REGION);
        var book = book();
        var indicator = book.indicators().stream()
                .filter(one -> one.id().equals(measured.indicator()))
                .findFirst()
                .orElseThrow(() -> new Rejected(PlanReason.INDICATOR_UNKNOWN));
        if (indicator.counter() != null) {
            throw new Rejected(PlanReason.INDICATOR_COUNTED);
        }
        check(measured);
        measurements.add(new Measurement(book.code(), measured, actor.username(), clock.instant()));
        enter("MEASUREMENT_SENT", indicator.id(), measured.value(), actor);
    }

    private void check(NewMeasurement measured) {
        if (measured.value().signum() < 0 || measured.value().compareTo(LARGEST) > 0) {
            throw new Rejected(PlanReason.VALUE_OUT_OF_RANGE);
        }
        if (measured.on().isAfter(LocalDate.now(clock))) {
            throw new Rejected(PlanReason.DAY_TO_COME);
        }
        if (measured.evidence().isBlank()) {
            throw new Rejected(PlanReason.EVIDENCE_MISSING);
        }
        if (measured.evidence().length() > LONGEST || measured.address().length() > LONGEST) {
            throw new Rejected(PlanReason.EVIDENCE_TOO_LONG);
        }
        if (!measured.address().isBlank()
                && !WebAddress.isOne(measured.address().strip())) {
            throw new Rejected(PlanReason.ADDRESS_UNUSABLE);
        }
    }

    /** Makes it part of the plan's figures, for good. */
    public void validate(long id, Actor actor) {
        judge(id, actor, "MEASUREMENT_VALIDATED", held -> held.validate(actor.username(), clock.instant()));
    }

    /** Gives it back to whoever measured, with the reason. */
    public void sendBack(long id, String reason, Actor actor) {
        judge(id, actor, "MEASUREMENT_SENT_BACK", held -> held.sendBack(reason, actor.username(), clock.instant()));
    }

    private void judge(long id, Actor actor, String act, Consumer<Measurement> how) {
        actor.require(Permission.VALIDATE_PLAN, AgencyCode.REGION);
        var held = measurements
                .hold(id)
                .filter(one -> one.plan().equals(book().code()))
                .orElseThrow(() -> new Rejected(PlanReason.INDICATOR_UNKNOWN));
        how.accept(held);
        enter(act, held.view().indicator(), held.view().value(), actor);
    }

    /** What waits to be validated, from the latest day to the first. */
    public List<MeasurementView> waiting(Actor actor) {
        actor.require(Permission.VALIDATE_PLAN, AgencyCode.REGION);
        return views(measurements.of(book().code(), MeasurementStatus.SENT));
    }

    /** The last ones this person sent, and what became of them. */
    public List<MeasurementView> mine(Actor actor) {
        actor.require(Permission.MEASURE_PLAN, AgencyCode.REGION);
        return views(measurements.sentBy(book().code(), actor.username(), MINE));
    }

    private PlanBook book() {
        return plans.newest().map(Plan::book).orElseThrow(() -> new Rejected(PlanReason.INDICATOR_UNKNOWN));
    }

    private void enter(String kind, String indicator, BigDecimal value, Actor actor) {
        acts.enter(
                actor,
                new Act(
                        kind,
                        AgencyCode.REGION,
                        indicator,
                        null,
                        value.stripTrailingZeros().toPlainString()));
    }

    private static List<MeasurementView> views(List<Measurement> all) {
        return all.stream().map(Measurement::view).toList();
    }
}
