package pe.cumbe.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.Slug;

class KioskTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 9);

    @Test
    void is_certified_from_the_first_to_the_last_day_of_its_period() {
        var kiosk = aKioskCertified(FIRST, LAST);

        assertThat(kiosk.isCertifiedOn(FIRST.minusDays(1))).isFalse();
        assertThat(kiosk.isCertifiedOn(FIRST)).isTrue();
        assertThat(kiosk.isCertifiedOn(LAST)).isTrue();
        assertThat(kiosk.isCertifiedOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void is_certified_again_by_a_later_period() {
        var kiosk = aKioskCertified(FIRST, LAST);

        kiosk.certify("CERT-2", LAST.plusDays(10), LAST.plusDays(20));

        assertThat(kiosk.isCertifiedOn(LAST.plusDays(5))).isFalse();
        assertThat(kiosk.isCertifiedOn(LAST.plusDays(15))).isTrue();
        assertThat(kiosk.view(LAST).certificate()).isEqualTo("CERT-2");
    }

    @Test
    void that_is_suspended_may_not_file_from_that_day_on_and_says_why() {
        var kiosk = aKioskCertified(FIRST, LAST);
        var day = FIRST.plusDays(30);

        kiosk.suspend(day, "Cobró por un trámite gratuito");

        assertThat(kiosk.isCertifiedOn(day.minusDays(1))).isTrue();
        assertThat(kiosk.isCertifiedOn(day)).isFalse();
        assertThat(kiosk.view(day).suspendedOn()).isEqualTo(day);
        assertThat(kiosk.view(day).suspendedReason()).isEqualTo("Cobró por un trámite gratuito");
        assertThatThrownBy(() -> kiosk.suspend(day, "Otra vez")).isInstanceOf(Rejected.class);
    }

    @Test
    void that_is_certified_anew_after_a_suspension_may_file_again() {
        var kiosk = aKioskCertified(FIRST, LAST);
        kiosk.suspend(FIRST.plusDays(30), "Local cerrado");

        kiosk.certify("CERT-2", FIRST.plusDays(40), LAST);

        assertThat(kiosk.isCertifiedOn(FIRST.plusDays(35))).isFalse();
        assertThat(kiosk.isCertifiedOn(FIRST.plusDays(40))).isTrue();
        assertThat(kiosk.view(FIRST.plusDays(40)).certificate()).isEqualTo("CERT-2");
        assertThat(kiosk.view(FIRST.plusDays(40)).suspendedOn()).isNull();
    }

    @Test
    void that_was_never_certified_may_not_file() {
        assertThat(aKiosk().isCertifiedOn(FIRST)).isFalse();
    }

    private static Kiosk aKioskCertified(LocalDate from, LocalDate until) {
        var kiosk = aKiosk();
        kiosk.certify("CERT-1", from, until);
        return kiosk;
    }

    private static Kiosk aKiosk() {
        return new Kiosk(new OpenKiosk(
                "CAB-1", new Slug("los-olivos"), "Los Olivos", "0609", "060901", "Jr. Uno 1", null, false));
    }
}
