package pe.cumbe.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pe.cumbe.account.AccountFixtures.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.cumbe.account.Actor;
import pe.cumbe.account.HeardEvents;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.agency.AgencyChanged;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.audit.Act;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.Settings;

class HostDeskTest {

    private static final String HOST = "www.drecajamarca.gob.pe";

    private final FewAgencies agencies = new FewAgencies();
    private final List<Act> acts = new ArrayList<>();
    private final HostDesk desk = new HostDesk(
            agencies,
            new Settings() {
                @Override
                public Optional<String> publicAddress() {
                    return Optional.of("https://Portal.RegionCajamarca.gob.pe");
                }
            },
            (actor, act) -> acts.add(act),
            new HeardEvents<AgencyChanged>(),
            new HandClock());

    @Test
    void a_host_leads_to_one_portal_until_it_is_taken_back() {
        desk.map(DRE, " WWW.DRECajamarca.gob.pe ", WEBMASTER);
        assertThat(desk.of(DRE, WEBMASTER)).containsExactly(HOST);
        assertRejected(() -> desk.map(FewAgencies.WITHOUT, HOST, WEBMASTER), PortalReason.HOST_TAKEN);

        desk.unmap(FewAgencies.WITHOUT, HOST, WEBMASTER);
        assertThat(desk.of(DRE, WEBMASTER)).containsExactly(HOST);

        desk.unmap(DRE, HOST, WEBMASTER);
        assertThat(desk.of(DRE, WEBMASTER)).isEmpty();
        assertThat(acts)
                .containsExactly(new Act("PORTAL_HOST_MAPPED", DRE, HOST), new Act("PORTAL_HOST_UNMAPPED", DRE, HOST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "10.0.0.1",
                "[::1]",
                "dre.gob.pe:8080",
                "https://dre.gob.pe",
                "dre.gob.pe/x",
                "dre_.gob.pe",
                "-dre.gob.pe",
                "dre..gob.pe",
                "dre.gob.pe\r\nX: y"
            })
    void what_is_no_host_name_is_refused(String typed) {
        assertRejected(() -> desk.map(DRE, typed, WEBMASTER), PortalReason.HOST_MALFORMED);
    }

    @Test
    void the_installation_s_own_name_leads_to_all_portals_already() {
        assertRejected(() -> desk.map(DRE, "portal.regioncajamarca.gob.pe", WEBMASTER), PortalReason.HOST_OURS);
        assertRejected(() -> desk.map(new AgencyCode("NADIE"), HOST, WEBMASTER), PortalReason.UNKNOWN_AGENCY);
    }

    @Test
    void nobody_but_an_administrator_of_portals_maps_one() {
        Stream.of(Actor.CITIZEN, AUDITOR, RECEPTIONIST, EVALUATOR, OPERATOR)
                .flatMap(actor -> Stream.<ThrowingCallable>of(
                        () -> desk.of(DRE, actor),
                        () -> desk.map(DRE, HOST, actor),
                        () -> desk.unmap(DRE, HOST, actor)))
                .forEach(attempt -> assertThatExceptionOfType(NotAllowed.class).isThrownBy(attempt));
    }

    private static void assertRejected(ThrowingCallable attempt, PortalReason... reasons) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(attempt)
                .satisfies(rejected -> assertThat(rejected.reasons()).containsExactly(reasons));
    }
}
