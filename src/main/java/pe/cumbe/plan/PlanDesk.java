package pe.cumbe.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;
import pe.cumbe.plan.PlanView.ActionView;
import pe.cumbe.plan.PlanView.IndicatorView;

/**
 * Loads plans and tells how they stand. What the portal can count it counts at that moment; for the rest the last
 * validated measurement counts, and without one there is no datum.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class PlanDesk {

    private final Plans plans;
    private final Measurements measurements;
    private final IndicatorCounters counters;
    private final ActsRecord acts;
    private final Clock clock;

    @Inject
    public PlanDesk(Plans plans, Measurements measurements, IndicatorCounters counters, ActsRecord acts, Clock clock) {
        this.plans = plans;
        this.measurements = measurements;
        this.counters = counters;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Loads a plan that is not there yet; the last one loaded is the one people see.
     *
     * @param body as content/plan/plan.json
     */
    public void load(String body, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        var code = PlanFile.read(body).code();
        if (plans.find(code).isEmpty()) {
            plans.add(new Plan(code, body, clock.instant()));
            acts.enter(actor, new Act("PLAN_LOADED", null, code));
        }
    }

    /** The plan people see, as it stands today. */
    public Optional<PlanView> current() {
        return plans.newest().map(Plan::book).map(this::view);
    }

    private PlanView view(PlanBook book) {
        var measured = measurements.of(book.code(), MeasurementStatus.VALIDATED).stream()
                .map(Measurement::view)
                .collect(
                        Collectors.toMap(MeasurementView::indicator, Function.identity(), (latest, earlier) -> latest));
        return new PlanView(
                book,
                book.actions().stream()
                        .map(action -> new ActionView(
                                action,
                                book.indicatorsOf(action).stream()
                                        .map(indicator -> view(book, indicator, measured.get(indicator.id())))
                                        .toList()))
                        .toList());
    }

    private IndicatorView view(PlanBook book, Indicator indicator, @Nullable MeasurementView measured) {
        var today = LocalDate.now(clock);
        var reading = counted(indicator, today).or(() -> reported(indicator, measured));
        return new IndicatorView(
                indicator, reading.orElse(null), IndicatorStanding.of(indicator, reading, book.approvedOn(), today));
    }

    private Optional<Reading> counted(Indicator indicator, LocalDate today) {
        return counters.count(indicator.counter())
                .map(count -> new Reading(
                        BigDecimal.valueOf(count.value()),
                        count.target(Objects.requireNonNullElse(indicator.target(), BigDecimal.ZERO)),
                        today,
                        null,
                        null));
    }

    private static Optional<Reading> reported(Indicator indicator, @Nullable MeasurementView measured) {
        return Optional.ofNullable(measured)
                .map(one -> new Reading(one.value(), indicator.target(), one.on(), one.evidence(), one.address()));
    }
}
