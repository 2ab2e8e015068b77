package pe.cumbe.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pe.cumbe.account.AccountFixtures.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pe.cumbe.account.Actor;
import pe.cumbe.account.HeardEvents;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.agency.AgencyChanged;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyDesk;
import pe.cumbe.agency.Closure;
import pe.cumbe.agency.Organisation;
import pe.cumbe.agency.Stake;
import pe.cumbe.agency.Stakes;
import pe.cumbe.audit.Act;
import pe.cumbe.content.ContentFixtures;
import pe.cumbe.shared.Rejected;

class ClosingDeskTest {

    private static final String WHY = "Pasó a la UGEL por la Ordenanza Regional 5-2026.";

    private final FewAgencies agencies = new FewAgencies();
    private final List<Act> acts = new ArrayList<>();
    private final HeardEvents<AgencyChanged> changes = new HeardEvents<>();
    private final HandClock clock = new HandClock();
    private final ContentFixtures contents = new ContentFixtures();
    private final PortalDesk portals = new PortalDesk(
            new InMemoryPortals(),
            agencies,
            contents.planting,
            contents.reading,
            (actor, act) -> acts.add(act),
            changes,
            clock);
    private final ClosingDesk desk = new ClosingDesk(
            agencies,
            new Stakes(List.of(stake("pages", 12), stake("cases", 3))),
            (actor, act) -> acts.add(act),
            changes,
            clock);

    @BeforeEach
    void open() throws IOException {
        portals.loadTemplate(Files.readString(Path.of("content/templates/portal.json")), Actor.SYSTEM);
        portals.open(DRE, Actor.SYSTEM);
        portals.open(FewAgencies.WITHOUT, Actor.SYSTEM);
        acts.clear();
    }

    @Test
    void before_it_is_closed_it_is_told_in_figures_what_that_means() {
        assertThat(desk.preview(DRE, WHY, FewAgencies.WITHOUT, WEBMASTER)).isEqualTo(Map.of("pages", 12L, "cases", 3L));
        assertThat(agencies.find(DRE).orElseThrow().hasPortal()).isTrue();
        assertThat(acts).isEmpty();
    }

    @Test
    void a_closed_portal_says_since_when_why_and_who_took_over_and_the_act_is_on_record() {
        desk.close(DRE, "  " + WHY + " ", FewAgencies.WITHOUT, WEBMASTER);

        var view = agencies.find(DRE).orElseThrow().view();
        assertThat(view.hasPortal()).isFalse();
        assertThat(view.closure()).isEqualTo(new Closure(clock.instant(), WHY, FewAgencies.WITHOUT));
        assertThat(portals.view(DRE)).isEmpty();
        assertThat(acts).containsExactly(new Act("PORTAL_CLOSED", DRE, "DRE", null, WHY + " -> ARCHIVO"));
        assertThat(desk.successors(DRE, WEBMASTER))
                .extracting(agency -> agency.code())
                .containsExactly(AgencyCode.REGION, FewAgencies.WITHOUT);
    }

    @Test
    void cases_open_there_do_not_hinder_it() {
        desk.close(DRE, WHY, null, WEBMASTER);

        assertThat(agencies.find(DRE).orElseThrow().view().closure()).isNotNull();
    }

    @Test
    void a_portal_that_returns_says_what_it_said() {
        var before = portals.view(DRE).orElseThrow();
        desk.close(DRE, WHY, null, WEBMASTER);

        portals.open(DRE, WEBMASTER);

        assertThat(portals.view(DRE)).contains(before);
        assertThat(agencies.find(DRE).orElseThrow().view().closure()).isNull();
    }

    @Test
    void a_reason_is_told_and_who_takes_over_has_a_portal() {
        assertRejected(() -> desk.close(DRE, " ", null, WEBMASTER), PortalReason.REASON_MISSING);
        assertRejected(() -> desk.close(DRE, "x".repeat(301), null, WEBMASTER), PortalReason.REASON_TOO_LONG);
        assertRejected(() -> desk.close(DRE, WHY, DRE, WEBMASTER), PortalReason.NO_SUCCESSOR);
        assertRejected(() -> desk.preview(DRE, WHY, FewAgencies.RENAMED, WEBMASTER), PortalReason.NO_SUCCESSOR);
        assertRejected(() -> desk.close(AgencyCode.REGION, WHY, null, WEBMASTER), PortalReason.THE_REGION_STAYS);
        assertRejected(() -> desk.close(FewAgencies.OFFICE, WHY, null, WEBMASTER), PortalReason.NOT_OPEN);
        assertRejected(() -> desk.close(new AgencyCode("NADIE"), WHY, null, WEBMASTER), PortalReason.UNKNOWN_AGENCY);
    }

    @Test
    void who_took_over_from_whoever_took_over_stands_in_and_a_circle_ends() {
        desk.close(DRE, WHY, FewAgencies.WITHOUT, WEBMASTER);
        assertThat(organisation().standsInFor(view(DRE)))
                .map(agency -> agency.code())
                .contains(FewAgencies.WITHOUT);

        desk.close(FewAgencies.WITHOUT, WHY, AgencyCode.REGION, WEBMASTER);
        assertThat(organisation().standsInFor(view(DRE)))
                .map(agency -> agency.code())
                .contains(AgencyCode.REGION);

        agencies.find(FewAgencies.WITHOUT).orElseThrow().closePortal(new Closure(clock.instant(), WHY, DRE));
        assertThat(organisation().standsInFor(view(DRE))).isEmpty();
    }

    @Test
    void nobody_but_an_administrator_of_portals_closes_one() {
        Stream.of(Actor.CITIZEN, AUDITOR, RECEPTIONIST, EVALUATOR, OPERATOR)
                .flatMap(actor -> Stream.<ThrowingCallable>of(
                        () -> desk.preview(DRE, WHY, null, actor),
                        () -> desk.close(DRE, WHY, null, actor),
                        () -> desk.successors(DRE, actor)))
                .forEach(attempt -> assertThatExceptionOfType(NotAllowed.class).isThrownBy(attempt));
    }

    private pe.cumbe.agency.AgencyView view(AgencyCode code) {
        return agencies.find(code).orElseThrow().view();
    }

    private Organisation organisation() {
        return new Organisation(new AgencyDesk(agencies, changes));
    }

    private static Stake stake(String name, long count) {
        return new Stake() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long count(AgencyCode agency) {
                return count;
            }
        };
    }

    private static void assertRejected(ThrowingCallable attempt, PortalReason... reasons) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(attempt)
                .satisfies(rejected -> assertThat(rejected.reasons()).containsExactly(reasons));
    }
}
