package pe.cumbe.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.cumbe.Slice;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Grant;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.account.Role;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.Rejected;

class PaymentDeskIT extends Slice {

    private static final AgencyCode DRE = new AgencyCode("DRE");
    private static final AgencyCode DIRESA = new AgencyCode("DIRESA");
    private static final YearMonth MARCH = YearMonth.of(2024, 3);

    @Inject
    private PaymentDesk desk;

    @Test
    void a_month_holds_what_was_paid_in_it_to_that_dependency() {
        desk.note(paid(DRE, "001-1", "38.60", MARCH.atDay(1)), officer(Role.RECEPTION, DRE));
        desk.note(paid(DRE, "001-2", "10", MARCH.atEndOfMonth()), officer(Role.RECEPTION, DRE));
        desk.note(paid(DRE, "001-3", "5", MARCH.atDay(1).minusDays(1)), officer(Role.RECEPTION, DRE));
        desk.note(paid(DIRESA, "001-1", "7", MARCH.atDay(1)), officer(Role.RECEPTION, DIRESA));

        var treasurer = officer(Role.TREASURY, DRE);
        assertThat(desk.of(treasurer, DRE, MARCH, 1, 10).items())
                .extracting(PaymentView::receipt)
                .containsExactly("001-2", "001-1");
        assertThat(desk.total(treasurer, DRE, MARCH)).isEqualByComparingTo(new BigDecimal("48.60"));
    }

    @Test
    void a_receipt_of_a_day_is_noted_once_however_it_is_typed() {
        desk.note(paid(DRE, "b001 22", "1", MARCH.atDay(4)), officer(Role.RECEPTION, DRE));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> desk.note(paid(DRE, " B001  22 ", "1", MARCH.atDay(4)), officer(Role.RECEPTION, DRE)))
                .satisfies(refusal -> assertThat(refusal.reasons()).containsExactly(PaymentReason.ALREADY_NOTED));
    }

    @Test
    void nobody_pays_tomorrow() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() ->
                        desk.note(paid(DRE, "001-9", "1", LocalDate.of(2999, 1, 1)), officer(Role.RECEPTION, DRE)));
    }

    @Test
    void who_sees_payments_does_not_note_them_and_sees_only_their_own() throws Exception {
        var treasurer = officer(Role.TREASURY, DRE);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> desk.note(paid(DRE, "001-5", "1", MARCH.atDay(1)), treasurer));
        startAgain();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.of(treasurer, DIRESA, MARCH, 1, 10));
    }

    private static NewPayment paid(AgencyCode agency, String receipt, String amount, LocalDate on) {
        return new NewPayment(
                agency,
                PaidFor.CASE,
                "000781-2024-000001",
                "Derecho de trámite",
                Soles.read(amount).orElseThrow(),
                receipt,
                on);
    }

    private static Actor officer(Role role, AgencyCode agency) {
        return new Actor("prueba." + role, "Prueba", List.of(new Grant(role, agency, null)));
    }
}
