package pe.cumbe.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Grant;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.account.Role;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.Rejected;

/** One person measures a goal with its evidence, another validates; only then does it count, and it never changes. */
class MeasurementDeskTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), OfficialClock.ZONE);
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 22);
    private static final Actor EDITOR = actor("elena", AgencyCode.REGION, Role.EDITOR);
    private static final Actor PUBLISHER = actor("pablo", AgencyCode.REGION, Role.PUBLISHER);
    private static final Actor BOTH = actor("berta", AgencyCode.REGION, Role.EDITOR, Role.PUBLISHER);

    private final InMemoryPlans plans = new InMemoryPlans();
    private final InMemoryMeasurements measurements = new InMemoryMeasurements();
    private final List<String> acts = new ArrayList<>();
    private final MeasurementDesk desk = new MeasurementDesk(
            plans,
            measurements,
            (actor, act) -> acts.add(actor.username() + " " + act.kind() + " " + act.subject()),
            TODAY);

    @BeforeEach
    void a_plan_is_loaded() throws IOException {
        plans.add(new Plan("pege-2011-2015", Files.readString(Path.of("content/plan/plan.json")), TODAY.instant()));
    }

    @Test
    void what_was_sent_does_not_count_until_somebody_else_validates_it() {
        desk.send(commissions("2"), EDITOR);
        assertThat(reading()).isNull();
        assertThat(desk.waiting(PUBLISHER)).hasSize(1);

        desk.validate(0, PUBLISHER);

        assertThat(reading().value()).isEqualByComparingTo("2");
        assertThat(reading().target()).isEqualByComparingTo("3");
        assertThat(reading().evidence()).isEqualTo("RER 12-2012");
        assertThat(desk.waiting(PUBLISHER)).isEmpty();
        assertThat(acts).containsExactly("elena MEASUREMENT_SENT 2.1.1-1", "pablo MEASUREMENT_VALIDATED 2.1.1-1");
    }

    @Test
    void the_latest_day_counts_and_not_the_latest_to_be_entered() {
        desk.send(commissions("3"), EDITOR);
        desk.send(
                new NewMeasurement("2.1.1-1", BigDecimal.ONE, LocalDate.of(2013, 1, 1), "Informe 1-2013", ""), EDITOR);
        desk.validate(0, PUBLISHER);
        desk.validate(1, PUBLISHER);

        assertThat(reading().value()).isEqualByComparingTo("3");
    }

    @Test
    void nobody_validates_their_own() {
        desk.send(commissions("2"), BOTH);

        assertRefused(PlanReason.SAME_PERSON, () -> desk.validate(0, BOTH));
        desk.validate(0, PUBLISHER);
    }

    @Test
    void what_was_judged_is_judged_no_more() {
        desk.send(commissions("2"), EDITOR);
        desk.validate(0, PUBLISHER);

        assertRefused(PlanReason.ALREADY_JUDGED, () -> desk.sendBack(0, "No es así", BOTH));
        assertThat(reading().value()).isEqualByComparingTo("2");
    }

    @Test
    void what_is_sent_back_says_why_to_whoever_sent_it() {
        desk.send(commissions("2"), EDITOR);

        assertRefused(PlanReason.JUDGEMENT_MISSING, () -> desk.sendBack(0, "  ", PUBLISHER));
        desk.sendBack(0, "Falta la segunda resolución", PUBLISHER);

        assertThat(desk.mine(EDITOR)).singleElement().satisfies(one -> {
            assertThat(one.status()).isEqualTo(MeasurementStatus.SENT_BACK);
            assertThat(one.judgement()).isEqualTo("Falta la segunda resolución");
        });
        assertThat(reading()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "9.9.9-9, 2,  2026-11-22, RER 12, '',             INDICATOR_UNKNOWN",
        "1.1.6-1, 2,  2026-11-22, RER 12, '',             INDICATOR_COUNTED",
        "2.1.1-1, -1, 2026-11-22, RER 12, '',             VALUE_OUT_OF_RANGE",
        "2.1.1-1, 1E15, 2026-11-22, RER 12, '',           VALUE_OUT_OF_RANGE",
        "2.1.1-1, 2,  2026-11-24, RER 12, '',             DAY_TO_COME",
        "2.1.1-1, 2,  2026-11-22, ' ',    '',             EVIDENCE_MISSING",
        "2.1.1-1, 2,  2026-11-22, RER 12, javascript:x,   ADDRESS_UNUSABLE",
        "2.1.1-1, 2,  2026-11-22, RER 12, https://,       ADDRESS_UNUSABLE",
        "2.1.1-1, 2,  2026-11-22, RER 12, http://a b.pe,  ADDRESS_UNUSABLE"
    })
    void what_is_not_right_is_refused_with_its_reason(
            String indicator, BigDecimal value, LocalDate on, String evidence, String address, PlanReason reason) {
        assertRefused(reason, () -> desk.send(new NewMeasurement(indicator, value, on, evidence, address), EDITOR));
        assertThat(acts).isEmpty();
    }

    @Test
    void evidence_has_its_length() {
        assertRefused(
                PlanReason.EVIDENCE_TOO_LONG,
                () -> desk.send(new NewMeasurement("2.1.1-1", BigDecimal.ONE, YESTERDAY, "x".repeat(501), ""), EDITOR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DRE", "DIRESA"})
    void the_plan_is_the_regions_and_no_dependencys_officer_touches_it(String agency) {
        var stranger = actor("ana", new AgencyCode(agency), Role.EDITOR, Role.PUBLISHER);

        assertThatThrownBy(() -> desk.send(commissions("2"), stranger)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.waiting(stranger)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.mine(stranger)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.validate(0, EDITOR)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.send(commissions("2"), PUBLISHER)).isInstanceOf(NotAllowed.class);
    }

    private Reading reading() {
        return new PlanDesk(plans, measurements, new IndicatorCounters(List.of()), (actor, act) -> {}, TODAY)
                .current().orElseThrow().actions().stream()
                        .flatMap(action -> action.indicators().stream())
                        .filter(view -> view.indicator().id().equals("2.1.1-1"))
                        .findFirst()
                        .orElseThrow()
                        .reading();
    }

    private static NewMeasurement commissions(String value) {
        return new NewMeasurement("2.1.1-1", new BigDecimal(value), YESTERDAY, "RER 12-2012", "https://example.org/a");
    }

    private static Actor actor(String username, AgencyCode agency, Role... roles) {
        return new Actor(
                username,
                username,
                java.util.Arrays.stream(roles)
                        .map(role -> new Grant(role, agency, null))
                        .toList());
    }

    private static void assertRefused(PlanReason reason, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Rejected.class, refused -> assertThat(refused.reasons())
                .containsExactly(reason));
    }
}
