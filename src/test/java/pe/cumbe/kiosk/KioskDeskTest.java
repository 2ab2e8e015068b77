package pe.cumbe.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Grant;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.account.Role;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.Slug;

/** A supervisor certifies a kiosk for a period or suspends it; whoever files is asked at that very moment. */
class KioskDeskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), OfficialClock.ZONE);
    private static final Actor SUPERVISOR = actor(Role.KIOSK_SUPERVISOR);

    private final List<String> acts = new ArrayList<>();
    private final KioskDesk desk =
            new KioskDesk(new InMemoryKiosks(), (actor, act) -> acts.add(act.kind() + " " + act.after()), CLOCK);

    @BeforeEach
    void a_kiosk_is_in_the_register() {
        desk.open(
                Actor.SYSTEM,
                new OpenKiosk(
                        "CAB-1", new Slug("los-olivos"), "Los Olivos", "0609", "060901", "Jr. Uno 1", null, false),
                "CERT-1",
                TODAY.minusDays(400),
                TODAY.minusDays(35));
        acts.clear();
    }

    @Test
    void certified_it_may_file_at_once_and_suspended_no_more() {
        assertThat(desk.isCertified("CAB-1", TODAY)).isFalse();

        desk.certify(SUPERVISOR, "CAB-1", "CERT-2", TODAY, TODAY.plusYears(2), 0);
        assertThat(desk.isCertified("CAB-1", TODAY)).isTrue();

        desk.suspend(SUPERVISOR, "CAB-1", "Cobró por un trámite gratuito", 0);
        assertThat(desk.isCertified("CAB-1", TODAY)).isFalse();
        assertThat(acts)
                .containsExactly(
                        "KIOSK_CERTIFIED 2026-11-23/2028-11-23", "KIOSK_SUSPENDED Cobró por un trámite gratuito");
    }

    @ParameterizedTest
    @CsvSource({
        "CAB-9, CERT-2, 2026-11-23, 2028-11-23, 0, UNKNOWN",
        "CAB-1, ' ',    2026-11-23, 2028-11-23, 0, NUMBER_MISSING",
        "CAB-1, CERT-1, 2026-11-23, 2028-11-23, 0, NUMBER_TAKEN",
        "CAB-1, CERT-2, 2026-11-23, 2026-11-22, 0, DAYS_REVERSED",
        "CAB-1, CERT-2, 2026-10-01, 2026-11-22, 0, ALREADY_OVER",
        "CAB-1, CERT-2, 2026-11-23, 2028-11-23, 7, CHANGED_MEANWHILE"
    })
    void what_is_not_right_is_refused_with_its_reason(
            String code, String number, LocalDate from, LocalDate until, long version, KioskReason reason) {
        assertThatThrownBy(() -> desk.certify(SUPERVISOR, code, number, from, until, version))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.reasons()).containsExactly(reason));
        assertThat(acts).isEmpty();
    }

    @Test
    void a_suspension_has_its_reason_and_something_to_suspend() {
        assertThatThrownBy(() -> desk.suspend(SUPERVISOR, "CAB-1", " ", 0))
                .isInstanceOfSatisfying(Rejected.class, refused -> assertThat(refused.reasons())
                        .containsExactly(KioskReason.REASON_MISSING));
        assertThatThrownBy(() -> desk.suspend(SUPERVISOR, "CAB-1", "Local cerrado", 0))
                .isInstanceOfSatisfying(Rejected.class, refused -> assertThat(refused.reasons())
                        .containsExactly(KioskReason.NOT_CERTIFIED));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "KIOSK_SUPERVISOR")
    void nobody_else_certifies_or_suspends(Role role) {
        var other = actor(role);

        assertThatThrownBy(() -> desk.certify(other, "CAB-1", "CERT-2", TODAY, TODAY.plusYears(1), 0))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.suspend(other, "CAB-1", "Local cerrado", 0))
                .isInstanceOf(NotAllowed.class);
    }

    private static Actor actor(Role role) {
        var agency = role.regionWide() ? null : AgencyCode.REGION;
        return new Actor("ana", "Ana", List.of(new Grant(role, agency, null)));
    }

    private static final class InMemoryKiosks implements Kiosks {

        private final Map<String, Kiosk> all = new LinkedHashMap<>();

        @Override
        public Optional<Kiosk> find(String code) {
            return Optional.ofNullable(all.get(code));
        }

        @Override
        public List<Kiosk> all() {
            return List.copyOf(all.values());
        }

        @Override
        public boolean isNumberTaken(String number) {
            return all.values().stream()
                    .anyMatch(kiosk -> number.equals(kiosk.view(TODAY).certificate()));
        }

        @Override
        public void add(Kiosk kiosk) {
            all.put(kiosk.code(), kiosk);
        }
    }
}
