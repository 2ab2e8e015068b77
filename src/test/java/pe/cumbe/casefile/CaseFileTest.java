package pe.cumbe.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.cumbe.casefile.CaseOffice.AUTHORITY;
import static pe.cumbe.casefile.CaseOffice.AUTOMATIC;
import static pe.cumbe.casefile.CaseOffice.DRE;
import static pe.cumbe.casefile.CaseOffice.DREM;
import static pe.cumbe.casefile.CaseOffice.FREE;
import static pe.cumbe.casefile.CaseOffice.LICENCE;
import static pe.cumbe.casefile.CaseOffice.RECEPTION;
import static pe.cumbe.casefile.CaseOffice.TITLE;
import static pe.cumbe.casefile.CaseOffice.UGEL;
import static pe.cumbe.casefile.ReceptionDeskTest.assertRejected;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pe.cumbe.account.Role;
import pe.cumbe.filing.SubmissionId;

/** The life of a case by the days of the law; filed on Saturday 7 March 2026 unless a test says otherwise. */
class CaseFileTest {

    private final CaseOffice office = new CaseOffice();

    @Test
    void completed_in_time_it_keeps_its_day_of_filing_and_the_term_is_counted_anew() {
        var caseFile = observedOnTuesday();
        office.clock.standAt(day(3, 12));

        cure(caseFile);

        assertThat(caseFile.status()).isEqualTo(CaseStatus.CURED);
        assertThat(caseFile.filedOn()).isEqualTo(day(3, 7));
        assertThat(caseFile.dueOn()).contains(day(4, 27));
    }

    @Test
    void the_day_after_the_two_days_it_is_too_late() {
        var caseFile = observedOnTuesday();
        office.clock.standAt(day(3, 13));

        assertRejected(() -> cure(caseFile), CaseReason.CORRECTION_TERM_OVER);
    }

    @Test
    void not_completed_it_counts_as_never_filed_from_the_day_after() {
        var caseFile = observedOnTuesday();

        office.dawn(day(3, 12));
        assertThat(caseFile.status()).isEqualTo(CaseStatus.OBSERVED);
        office.dawn(day(3, 13));
        office.dawn(day(3, 13));

        assertThat(caseFile.status()).isEqualTo(CaseStatus.NOT_FILED);
        assertThat(caseFile.movements()).hasSize(3);
    }

    @Test
    void positive_silence_adds_five_working_days_and_holds_from_the_day_after() {
        var caseFile = office.underEvaluation(TITLE);

        office.dawn(day(4, 28));
        assertThat(caseFile.status()).isEqualTo(CaseStatus.UNDER_EVALUATION);
        office.dawn(day(4, 29));

        assertThat(caseFile.status()).isEqualTo(CaseStatus.DEEMED_APPROVED);
    }

    @Test
    void negative_silence_adds_nothing_and_the_office_still_owes_an_answer() {
        var caseFile = office.underEvaluation(LICENCE);

        office.dawn(day(4, 21));
        assertThat(caseFile.status()).isEqualTo(CaseStatus.UNDER_EVALUATION);
        office.dawn(day(4, 22));
        office.dawn(day(4, 23));

        assertThat(caseFile.status()).isEqualTo(CaseStatus.NEGATIVE_SILENCE);
        office.cases.resolve(AUTHORITY, office.at(caseFile.number()), office.decision(Outcome.DENIED));
        assertThat(caseFile.status()).isEqualTo(CaseStatus.RESOLVED);
    }

    @Test
    void silence_reaches_what_nobody_touched_and_what_nobody_notified() {
        var untouched = office.caseFile(office.file(TITLE).number());
        var unsent = office.underEvaluation(TITLE);
        office.cases.resolve(AUTHORITY, office.at(unsent.number()), office.decision(Outcome.DENIED));

        office.dawn(day(4, 29));

        assertThat(untouched.status()).isEqualTo(CaseStatus.DEEMED_APPROVED);
        assertThat(unsent.status()).isEqualTo(CaseStatus.DEEMED_APPROVED);
    }

    @Test
    void no_silence_where_nothing_was_confirmed_nor_while_the_term_is_stopped() {
        var free = office.underEvaluation(FREE);

        office.dawn(day(12, 1));

        assertThat(free.status()).isEqualTo(CaseStatus.UNDER_EVALUATION);
    }

    @Test
    void what_is_approved_by_filing_is_approved_when_received_or_when_reception_lets_its_days_pass() {
        var received = office.admitted(AUTOMATIC);
        var unseen = office.caseFile(office.file(AUTOMATIC).number());

        office.dawn(day(3, 11));

        assertThat(received.status()).isEqualTo(CaseStatus.AUTOMATICALLY_APPROVED);
        assertThat(received.nextBy()).contains(day(3, 13));
        assertThat(unseen.status()).isEqualTo(CaseStatus.AUTOMATICALLY_APPROVED);
    }

    @Test
    void notified_it_is_firm_when_fifteen_working_days_pass() {
        office.clock.standAt(day(4, 21));
        var caseFile = office.notified(LICENCE);

        assertThat(caseFile.appealBy()).contains(day(5, 13));
        office.dawn(day(5, 13));
        assertThat(caseFile.status()).isEqualTo(CaseStatus.NOTIFIED);
        office.dawn(day(5, 14));

        assertThat(caseFile.status()).isEqualTo(CaseStatus.FINAL);
    }

    @Test
    void an_appeal_takes_the_same_case_to_the_superior_which_decides_it() {
        var number = office.notified(LICENCE).number();
        var superior = CaseOffice.officer("dir.ugel", "Iris", Role.DECIDING_AUTHORITY, UGEL);

        office.cases.registerAppeal(RECEPTION, office.at(number), UGEL, "No estoy de acuerdo.", office.noFiles());
        assertRejected(
                () -> office.cases.decideAppeal(AUTHORITY, office.at(number), office.decision(Outcome.DENIED)),
                CaseReason.NOT_IN_YOUR_HANDS);
        office.cases.decideAppeal(superior, office.at(number, UGEL), office.decision(Outcome.GRANTED));

        assertThat(office.caseFile(number).status()).isEqualTo(CaseStatus.EXHAUSTED);
    }

    @Test
    void a_case_is_seen_by_those_it_was_sent_to_and_by_nobody_else() {
        var number = office.admitted(TITLE).number();
        office.cases.refer(RECEPTION, office.at(number), new Referral(DREM, "", "Le toca a Minas."));
        var mines = CaseOffice.officer("eval.drem", "Noé", Role.EVALUATOR, DREM);
        var stranger = CaseOffice.officer("eval.ugel", "Iris", Role.EVALUATOR, UGEL);

        assertThat(office.cases.open(mines, DREM, number)).isPresent();
        assertThat(office.cases.open(RECEPTION, DRE, number))
                .hasValueSatisfying(view -> assertThat(view.acts()).containsExactly(CaseAct.ISSUE_KEY));
        assertThat(office.cases.open(stranger, UGEL, number)).isEmpty();
    }

    @Test
    void it_is_referred_only_once_received() {
        var number = office.file(TITLE).number();

        assertRejected(
                () -> office.cases.refer(RECEPTION, office.at(number), new Referral(DRE, "", "Le toca.")),
                CaseReason.NOT_ADMITTED_YET);
    }

    @Test
    void the_queue_puts_what_is_most_urgent_first_and_what_has_no_day_last() {
        var free = office.admitted(FREE).number();
        var late = office.admitted(LICENCE).number();
        var fresh = office.file(TITLE).number();

        var rows = office.queue.rows(RECEPTION, DRE, QueueFilter.OPEN, "", 1, 10);

        assertThat(rows.items().stream().map(CaseQueueRow::number)).containsExactly(fresh, late, free);
        assertThat(rows.items().get(0).daysLeft()).isEqualTo(2);
    }

    private CaseFile observedOnTuesday() {
        var number = office.file(TITLE).number();
        office.clock.standAt(day(3, 10));
        office.reception.observe(RECEPTION, office.at(number), "Falta la parte de atrás de tu título.");
        return office.caseFile(number);
    }

    private void cure(CaseFile caseFile) {
        caseFile.cure(
                new CaseFile.Sent(SubmissionId.fresh(), "Aquí va.", java.util.List.of()),
                Stamp.ofThePerson(office.clock.instant(), office.neighbours.days(DRE)));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
