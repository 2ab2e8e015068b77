package pe.cumbe.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pe.cumbe.account.Actor;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.plan.IndicatorCounter.Count;
import pe.cumbe.plan.PlanView.IndicatorView;
import pe.cumbe.shared.OfficialClock;

/** The plan of the region, and what the portal knows of it. */
class PlanDeskTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), OfficialClock.ZONE);

    private final InMemoryPlans plans = new InMemoryPlans();
    private final InMemoryMeasurements measurements = new InMemoryMeasurements();
    private final List<String> acts = new ArrayList<>();

    @Test
    void the_plan_has_all_its_parts_and_each_hangs_from_the_one_above() throws IOException {
        var book = loaded().current().orElseThrow().book();

        assertThat(book.objectives()).hasSize(5);
        assertThat(book.strategies()).hasSize(15).allSatisfy(strategy -> assertThat(strategy.code())
                .startsWith(strategy.objective() + "."));
        assertThat(book.actions()).hasSize(38).allSatisfy(action -> assertThat(book.strategies())
                .extracting(PlanBook.Strategy::code)
                .contains(action.strategy()));
        assertThat(book.indicators()).hasSize(56).allSatisfy(indicator -> assertThat(book.action(indicator.action()))
                .isPresent());
        assertThat(book.indicators()).filteredOn(one -> !one.printedDeadline()).hasSize(4);
        assertThat(book.mark()).isEqualTo("plan histórico 2011–2015");
    }

    @Test
    void what_nobody_measured_has_no_datum() throws IOException {
        assertThat(indicator(loaded(), "2.1.1-1").reading()).isNull();
        assertThat(indicator(loaded(), "2.1.1-1").standing()).isEqualTo(IndicatorStanding.NO_DATA);
    }

    @Test
    void what_the_portal_counts_is_counted_now() throws IOException {
        var desk = loaded(counting("PORTALS", new Count(45, 45)), counting("CERTIFIED_KIOSKS", new Count(3, 0)));

        assertThat(indicator(desk, "1.1.4-1").standing()).isEqualTo(IndicatorStanding.DONE_LATE);
        var kiosks = indicator(desk, "1.1.6-1");
        assertThat(kiosks.reading().value()).isEqualByComparingTo("3");
        assertThat(kiosks.reading().target()).isEqualByComparingTo("50");
        assertThat(kiosks.standing()).isEqualTo(IndicatorStanding.OVERDUE);
    }

    @Test
    void an_action_stands_as_the_worst_of_its_indicators() {
        assertThat(IndicatorStanding.DONE.worse(IndicatorStanding.NO_DATA)).isEqualTo(IndicatorStanding.NO_DATA);
        assertThat(IndicatorStanding.OVERDUE.worse(IndicatorStanding.ON_TIME)).isEqualTo(IndicatorStanding.OVERDUE);
    }

    @Test
    void a_plan_is_loaded_once_by_whoever_may_and_the_act_is_recorded() throws IOException {
        var desk = loaded();
        desk.load(body(), Actor.SYSTEM);

        assertThat(acts).containsExactly("PLAN_LOADED pege-2011-2015");
        var body = body();
        assertThatThrownBy(() -> desk.load(body, Actor.CITIZEN)).isInstanceOf(NotAllowed.class);
    }

    private PlanDesk loaded(IndicatorCounter... counters) throws IOException {
        var desk = new PlanDesk(
                plans,
                measurements,
                new IndicatorCounters(List.of(counters)),
                (actor, act) -> acts.add(act.kind() + " " + act.subject()),
                TODAY);
        desk.load(body(), Actor.SYSTEM);
        return desk;
    }

    private static String body() throws IOException {
        return Files.readString(Path.of("content/plan/plan.json"));
    }

    private static IndicatorView indicator(PlanDesk desk, String id) {
        return desk.current().orElseThrow().actions().stream()
                .flatMap(action -> action.indicators().stream())
                .filter(view -> view.indicator().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static IndicatorCounter counting(String name, Count count) {
        return new IndicatorCounter() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Optional<Count> count() {
                return Optional.of(count);
            }
        };
    }
}
