package pe.cumbe.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pe.cumbe.casefile.CaseOffice.RECEPTION;
import static pe.cumbe.casefile.CaseOffice.TITLE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.cumbe.casefile.CaseOffice;
import pe.cumbe.casefile.CaseStatus;
import pe.cumbe.casefile.Consent;
import pe.cumbe.casefile.KioskFiling;
import pe.cumbe.casefile.MovementKind;
import pe.cumbe.casefile.Outcome;
import pe.cumbe.casefile.SubmissionChannel;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.Rejected;
import pe.cumbe.tracking.TrackingView.DateKind;

class TrackingDeskTest {

    private final CaseOffice office = new CaseOffice();
    private final TrackingDesk desk = new TrackingDesk(
            office.files, office.neighbours, office.keys, office.receipts, office.journal, office.clock);

    @Test
    void number_and_key_open_the_case_however_they_are_typed() {
        var receipt = office.file(TITLE);
        var key = receipt.key().value().toLowerCase(java.util.Locale.ROOT).replace("-", " ");

        var view = desk.track("781-2026-1", key).orElseThrow();

        assertThat(view.status()).isEqualTo(PublicStatus.RECEIVED);
        assertThat(view.date().kind()).isEqualTo(DateKind.BY);
        assertThat(view.date().day()).isEqualTo(LocalDate.of(2026, 4, 21));
        assertThat(view.readOnly()).isFalse();
    }

    @Test
    void a_wrong_key_an_unknown_number_and_nonsense_open_nothing() {
        var receipt = office.file(TITLE);

        assertThat(desk.track(receipt.number().value(), "00000-00001")).isEmpty();
        assertThat(desk.track("000781-2026-000009", receipt.key().value())).isEmpty();
        assertThat(desk.track("hola", "")).isEmpty();
    }

    @Test
    void whoever_misses_a_number_a_thousand_times_does_not_shut_its_owner_out() {
        var receipt = office.file(TITLE);

        for (int i = 0; i < 1_000; i++) {
            assertThat(desk.track(receipt.number().value(), "00000-00001")).isEmpty();
        }

        assertThat(desk.track(receipt.number().value(), receipt.key().value())).isPresent();
    }

    @Test
    void observed_it_says_what_to_do_and_that_the_term_is_stopped() {
        var receipt = observed();

        var view = desk.track(receipt.number().value(), receipt.key().value()).orElseThrow();

        assertThat(view.todo().what()).isEqualTo("Falta el reverso.");
        assertThat(view.todo().until()).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(view.todo().daysLeft()).isEqualTo(2);
        assertThat(view.date().kind()).isEqualTo(DateKind.STOPPED);
        assertThat(view.date().day()).isNull();
        assertThat(view.status()).isEqualTo(PublicStatus.WAITING_FOR_YOU);
    }

    @Test
    void sending_the_correction_twice_counts_once() {
        var receipt = observed();
        var sent = new PersonSends(SubmissionId.fresh(), "", List.of(office.neighbours.stores("reverso.pdf")));

        var first = desk.cure(receipt.number().value(), receipt.key().value(), sent);
        var again = desk.cure(receipt.number().value(), receipt.key().value(), sent);

        assertThat(again).isEqualTo(first);
        assertThat(office.caseFile(receipt.number()).status()).isEqualTo(CaseStatus.CURED);
        assertThat(first.orElseThrow().files()).hasSize(1);
    }

    @Test
    void the_code_of_a_slip_only_reads() {
        var consent = new KioskFiling("CAB-12", true, Consent.SIGNATURE, null);
        var request = office.request(SubmissionId.fresh(), TITLE, List.of(), consent);
        var slip = office.reception.receive(CaseOffice.OPERATOR, request, SubmissionChannel.KIOSK);
        var number = slip.number().value();
        var code = slip.provisionalCode().value();

        assertThat(desk.track(number, code)).hasValueSatisfying(view -> {
            assertThat(view.readOnly()).isTrue();
            assertThat(view.mayWithdraw()).isFalse();
        });
        assertThatThrownBy(() -> desk.withdraw(number, code, "")).isInstanceOf(Rejected.class);
        assertThat(desk.filingReceipt(number, code))
                .hasValueSatisfying(again -> assertThat(again.key()).isNull());
    }

    @Test
    void a_decision_is_told_only_once_it_was_notified() {
        var caseFile = office.underEvaluation(TITLE);
        var number = caseFile.number();
        var key = office.keys.key(caseFile.submission(), 1).value();
        office.cases.resolve(CaseOffice.AUTHORITY, office.at(number), office.decision(Outcome.GRANTED));

        var before = desk.track(number.value(), key).orElseThrow();
        office.cases.notifyAnswer(CaseOffice.EVALUATOR, office.at(number), office.clock.today(), "Por correo.");
        var after = desk.track(number.value(), key).orElseThrow();

        assertThat(before.outcome()).isNull();
        assertThat(before.events())
                .filteredOn(event -> event.kind() == MovementKind.RESOLVED)
                .allSatisfy(event -> assertThat(event.files()).isEmpty());
        assertThat(after.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(after.events())
                .filteredOn(event -> event.kind() == MovementKind.RESOLVED)
                .allSatisfy(event -> assertThat(event.files()).hasSize(1));
        assertThat(after.events()).noneMatch(event -> event.kind() == MovementKind.RESOLUTION_DRAFTED);
    }

    private pe.cumbe.casefile.FilingReceipt observed() {
        var receipt = office.file(TITLE);
        office.clock.standAt(LocalDate.of(2026, 3, 10));
        office.reception.observe(RECEPTION, office.at(receipt.number()), "Falta el reverso.");
        return receipt;
    }
}
