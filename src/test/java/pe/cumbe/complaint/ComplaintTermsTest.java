package pe.cumbe.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.cumbe.complaint.AttentionDeskTest.assertReason;
import static pe.cumbe.complaint.ComplaintOffice.DRE;
import static pe.cumbe.complaint.ComplaintOffice.HEAD;
import static pe.cumbe.complaint.ComplaintOffice.OFFICER;
import static pe.cumbe.complaint.ComplaintOffice.OFFICER_OF_UGEL;
import static pe.cumbe.complaint.ComplaintOffice.UGEL;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.cumbe.filing.SubmissionId;

/** Each term of the law that complaints run under, from a Monday, in the real calendar. */
class ComplaintTermsTest {

    private final ComplaintOffice office = new ComplaintOffice();

    @ParameterizedTest
    @CsvSource({
        "SERVICE, 2026-04-22, 2026-03-12, REC-ATEN and REC-DERIV",
        "PROCEDURAL, 2026-03-12, , LPAG-QUEJA-RES",
        "SUGGESTION, 2026-04-22, 2026-03-12, CIU-SUGERENCIA",
        "INQUIRY, 2026-04-22, 2026-03-12, CIU-CONSULTA",
        "WRONGDOING, 2026-04-22, 2026-03-12, CIU-DENUNCIA",
    })
    void each_kind_is_answered_and_evaluated_by_its_own_term(
            ComplaintKind kind, LocalDate answer, LocalDate evaluation, String terms) {
        var filed = office.file(kind, UGEL);

        var clock = office.one(filed.number()).clock();
        assertThat(filed.dueOn()).as(terms).isEqualTo(answer);
        assertThat(clock.dueOn()).isEqualTo(answer);
        assertThat(clock.evaluateBy().orElse(null)).isEqualTo(evaluation);
        assertThat(clock.nextBy()).contains(evaluation == null ? answer : evaluation);
    }

    @ParameterizedTest
    @CsvSource({
        // the same day, or the working days after a Friday
        "REC-SUBS, 2026-03-13, 2026-03-17",
        "LPAG-QUEJA, 2026-03-13, 2026-03-16",
        "REC-DUP, 2026-03-13, 2026-03-20",
        // over the holidays of Easter
        "LPAG-QUEJA, 2026-04-01, 2026-04-06",
    })
    void each_code_is_counted_in_working_days_from_the_day_after(String code, LocalDate from, LocalDate until) {
        var days = new ComplaintDays(pe.cumbe.calendar.CalendarFixtures.realCalendar(), office.terms);

        var counted =
                switch (code) {
                    case "REC-SUBS" -> days.completion(from);
                    case "LPAG-QUEJA" -> days.report(from);
                    case "REC-DUP" -> days.duplicate(from);
                    default -> throw new IllegalArgumentException(code);
                };

        assertThat(counted).isEqualTo(until);
    }

    @Test
    void while_the_person_completes_it_the_term_stands_still_and_goes_on_with_what_was_left() {
        var filed = office.file(ComplaintKind.INQUIRY, DRE);
        office.act(OFFICER, DRE, filed.number(), ComplaintAct.ASK_TO_COMPLETE);
        var clock = office.one(filed.number()).clock();
        assertThat(clock.personBy()).contains(LocalDate.of(2026, 3, 11));
        assertThat(clock.nextBy()).isEmpty();

        office.clock.standAt(LocalDate.of(2026, 3, 11));
        office.followUp.complete(
                filed.number().value(),
                filed.key().value(),
                SubmissionId.fresh(),
                "Es el aula 3.",
                java.util.List.of());

        // thirty working days were left on the day it was asked, and thirty are left on the day it was completed
        assertThat(clock.dueOn()).isEqualTo(LocalDate.of(2026, 4, 24));
        assertThat(clock.nextBy()).contains(LocalDate.of(2026, 4, 24));
        assertThat(clock.personBy()).isEmpty();
    }

    @Test
    void what_was_late_when_it_was_asked_to_be_completed_stays_late() {
        var filed = office.file(ComplaintKind.INQUIRY, DRE);
        office.clock.standAt(LocalDate.of(2026, 5, 4));
        office.act(OFFICER, DRE, filed.number(), ComplaintAct.ASK_TO_COMPLETE);

        office.followUp.complete(
                filed.number().value(),
                filed.key().value(),
                SubmissionId.fresh(),
                "Es el aula 3.",
                java.util.List.of());

        assertThat(office.one(filed.number()).clock().dueOn()).isEqualTo(LocalDate.of(2026, 4, 22));
    }

    @Test
    void what_nobody_completes_in_two_days_is_archived_by_the_law_on_the_third() {
        var filed = office.file(ComplaintKind.INQUIRY, DRE);
        office.act(OFFICER, DRE, filed.number(), ComplaintAct.ASK_TO_COMPLETE);

        assertThat(office.closing.lapsing(DRE, LocalDate.of(2026, 3, 11))).isEmpty();
        office.clock.standAt(LocalDate.of(2026, 3, 12));
        assertThat(office.closing.lapsing(DRE, LocalDate.of(2026, 3, 12))).containsExactly(filed.number());
        office.closing.close(DRE, filed.number());
        office.closing.close(DRE, filed.number());

        assertThat(office.one(filed.number()).status()).isEqualTo(ComplaintStatus.ARCHIVED);
    }

    @Test
    void the_report_on_a_queja_is_due_the_next_working_day_and_the_decision_in_three_whatever_is_asked() {
        var filed = office.file(ComplaintKind.PROCEDURAL, UGEL);
        office.act(HEAD, DRE, filed.number(), ComplaintAct.ASK_REPORT);

        var clock = office.one(filed.number()).clock();
        assertThat(clock.reportBy()).contains(LocalDate.of(2026, 3, 10));
        assertThat(clock.nextBy()).contains(LocalDate.of(2026, 3, 10));
        office.act(OFFICER_OF_UGEL, UGEL, filed.number(), ComplaintAct.REPORT);
        assertThat(clock.nextBy()).contains(LocalDate.of(2026, 3, 12));
        assertThat(clock.dueOn()).isEqualTo(LocalDate.of(2026, 3, 12));
    }

    @ParameterizedTest
    @CsvSource({
        "SERVICE, ACCEPT, 2026-03-10, REC-NOTIF",
        "SUGGESTION, DENY, 2026-03-16, LPAG-NOTIF",
        "INQUIRY, ANSWER, 2026-03-16, LPAG-NOTIF",
        "WRONGDOING, DENY, 2026-03-16, LPAG-NOTIF",
        "SUGGESTION, REFER_OUTSIDE, 2026-03-16, LPAG-NOTIF",
    })
    void what_was_decided_is_told_by_the_term_of_its_kind(
            ComplaintKind kind, ComplaintAct act, LocalDate until, String code) {
        var filed = office.file(kind, DRE);

        office.act(OFFICER, DRE, filed.number(), act);

        assertThat(office.one(filed.number()).clock().nextBy()).as(code).contains(until);
    }

    @Test
    void a_duplicate_is_told_in_five_days_and_names_the_first() {
        var first = office.file(ComplaintKind.SUGGESTION, DRE);
        var second = office.file(ComplaintKind.SUGGESTION, DRE);

        office.attention.act(
                OFFICER,
                office.at(DRE, second.number()),
                new ComplaintAnswer(
                        ComplaintAct.MARK_DUPLICATE,
                        "Ya está.",
                        "",
                        null,
                        "",
                        first.number().value()));

        var one = office.one(second.number());
        assertThat(one.other()).contains(first.number());
        assertThat(one.clock().nextBy()).contains(LocalDate.of(2026, 3, 16));
    }

    @Test
    void what_it_took_is_counted_in_working_days_to_the_day_the_person_was_told() {
        var filed = office.file(ComplaintKind.SUGGESTION, DRE);
        office.clock.standAt(LocalDate.of(2026, 3, 13));
        office.act(OFFICER, DRE, filed.number(), ComplaintAct.ACCEPT);
        office.clock.standAt(LocalDate.of(2026, 3, 16));
        office.act(OFFICER, DRE, filed.number(), ComplaintAct.NOTIFY);

        var clock = office.one(filed.number()).clock();
        assertThat(clock.answeredOn()).contains(LocalDate.of(2026, 3, 16));
        assertThat(clock.answerDays()).contains(5);
        assertThat(clock.nextBy()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // answered in time, the days begin where those of the answer end; answered late, on the day it was told
        "SERVICE, 2026-03-16, 2026-06-04, REC-SEDE",
        "SUGGESTION, 2026-04-22, 2026-06-04, REC-SEDE",
        "INQUIRY, 2026-05-04, 2026-06-15, REC-SEDE",
    })
    void an_answer_waits_at_the_office_by_its_term(ComplaintKind kind, LocalDate told, LocalDate until, String code) {
        var filed = atTheOffice(kind);
        assertThat(filed.collectBy()).as("at least").isEqualTo(LocalDate.of(2026, 6, 4));
        office.clock.standAt(told);
        tell(filed);

        var one = office.one(filed.number());
        assertThat(one.clock().collectBy()).as(code).contains(until);
        assertThat(one.clock().nextBy()).contains(until);
        var seen = office.followUp
                .follow(filed.number().value(), filed.key().value())
                .orElseThrow();
        assertThat(seen.collectBy()).isEqualTo(until);
        assertThat(office.attention
                        .open(OFFICER, DRE, filed.number())
                        .orElseThrow()
                        .collectBy())
                .isEqualTo(until);
    }

    @Test
    void who_collects_it_ends_it_and_until_then_nobody_archives_it() {
        var filed = atTheOffice(ComplaintKind.INQUIRY);
        assertReason(() -> office.act(OFFICER, DRE, filed.number(), ComplaintAct.COLLECT), ComplaintReason.NOT_NOW);
        tell(filed);
        assertThat(office.attention
                        .open(OFFICER, DRE, filed.number())
                        .orElseThrow()
                        .acts())
                .containsExactly(ComplaintAct.COLLECT);
        assertReason(
                () -> office.act(OFFICER, DRE, filed.number(), ComplaintAct.ARCHIVE),
                ComplaintReason.WAITS_AT_THE_OFFICE);

        office.act(OFFICER, DRE, filed.number(), ComplaintAct.COLLECT);

        assertThat(office.one(filed.number()).status()).isEqualTo(ComplaintStatus.ARCHIVED);
        assertThat(office.one(filed.number()).clock().nextBy()).isEmpty();
        assertThat(office.acts).last().satisfies(act -> assertThat(act.kind()).isEqualTo("COMPLAINT_COLLECT"));
    }

    @Test
    void what_nobody_collects_is_closed_by_the_law_the_day_after_and_is_still_read_on_the_page() {
        var filed = atTheOffice(ComplaintKind.INQUIRY);
        tell(filed);

        assertThat(office.closing.uncollected(DRE, LocalDate.of(2026, 6, 4))).isEmpty();
        office.clock.standAt(LocalDate.of(2026, 6, 5));
        assertThat(office.closing.uncollected(DRE, LocalDate.of(2026, 6, 5))).containsExactly(filed.number());
        office.closing.close(DRE, filed.number());
        office.closing.close(DRE, filed.number());

        assertThat(office.one(filed.number()).status()).isEqualTo(ComplaintStatus.ARCHIVED);
        assertThat(office.followUp
                        .follow(filed.number().value(), filed.key().value())
                        .orElseThrow()
                        .reply())
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"PROCEDURAL, LPAG-QUEJA-RES", "WRONGDOING, CIU-DENUNCIA"})
    void where_the_law_gives_no_term_to_collect_none_is_offered(ComplaintKind kind, String code) {
        assertThat(atTheOffice(kind).collectBy()).as(code).isNull();
    }

    private ComplaintReceipt atTheOffice(ComplaintKind kind) {
        if (kind == ComplaintKind.SERVICE) {
            office.regimeLines.add(office.regime(DRE, pe.cumbe.nationalbook.ComplaintRegime.OWN));
        }
        return office.desk.file(office.asked(kind, DRE).collectedAtTheOffice());
    }

    private void tell(ComplaintReceipt filed) {
        var answer = filed.kind() == ComplaintKind.INQUIRY ? ComplaintAct.ANSWER : ComplaintAct.ACCEPT;
        office.act(OFFICER, DRE, filed.number(), answer);
        office.act(OFFICER, DRE, filed.number(), ComplaintAct.NOTIFY);
    }
}
