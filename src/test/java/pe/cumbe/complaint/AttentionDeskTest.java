package pe.cumbe.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pe.cumbe.complaint.ComplaintOffice.DIRESA;
import static pe.cumbe.complaint.ComplaintOffice.DRE;
import static pe.cumbe.complaint.ComplaintOffice.HEAD;
import static pe.cumbe.complaint.ComplaintOffice.OFFICER;
import static pe.cumbe.complaint.ComplaintOffice.OFFICER_OF_UGEL;
import static pe.cumbe.complaint.ComplaintOffice.STRANGER;
import static pe.cumbe.complaint.ComplaintOffice.UGEL;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pe.cumbe.account.Actor;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.account.Role;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.Rejected;

/** Officers attend what lies with their dependency, and the head of the one above decides the quejas. */
class AttentionDeskTest {

    private final ComplaintOffice office = new ComplaintOffice();

    @ParameterizedTest
    @EnumSource(ComplaintKind.class)
    void another_dependency_sees_nothing_and_does_nothing(ComplaintKind kind) {
        var filed = office.file(kind, DRE);

        assertThat(office.attention.open(STRANGER, DIRESA, filed.number())).isEmpty();
        assertThatThrownBy(() -> office.attention.open(STRANGER, DRE, filed.number()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> office.attention.queue(STRANGER, DRE, ComplaintDoor.ATTENTION, true, 1, 10))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> office.attention.file(STRANGER, DRE, filed.number(), "x"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> office.attention.unseal(STRANGER, office.at(DRE, filed.number()), "Quiero saber"))
                .isInstanceOf(NotAllowed.class);
        for (var act : ComplaintAct.values()) {
            assertThatThrownBy(() -> office.act(STRANGER, DRE, filed.number(), act))
                    .isInstanceOf(NotAllowed.class);
            assertReason(() -> office.act(STRANGER, DIRESA, filed.number(), act), ComplaintReason.NOT_FOUND);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COMPLAINTS_OFFICER", "HEAD"},
            mode = EnumSource.Mode.EXCLUDE)
    void other_roles_of_the_same_dependency_attend_nothing(Role role) {
        var filed = office.file(ComplaintKind.SUGGESTION, DRE);
        var somebody = ComplaintOffice.officer("alguien", role, DRE);

        assertThatThrownBy(() -> office.attention.open(somebody, DRE, filed.number()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> office.attention.queue(somebody, DRE, ComplaintDoor.ATTENTION, true, 1, 10))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> office.lateWork.complaints(somebody, DRE)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_head_reads_no_more_than_the_quejas_and_the_officer_no_quejas_of_others() {
        var suggestion = office.file(ComplaintKind.SUGGESTION, DRE);
        var wrongdoing = office.file(ComplaintKind.WRONGDOING, DRE);
        var queja = office.file(ComplaintKind.PROCEDURAL, UGEL);

        assertThat(office.attention.open(HEAD, DRE, suggestion.number())).isEmpty();
        assertThat(office.attention.open(HEAD, DRE, wrongdoing.number())).isEmpty();
        assertThat(office.attention.open(HEAD, DRE, queja.number())).isPresent();
        assertThat(office.attention.open(OFFICER, DRE, queja.number())).isEmpty();
        assertThat(office.attention.open(OFFICER_OF_UGEL, UGEL, queja.number())).isPresent();
        assertThat(office.attention
                        .queue(HEAD, DRE, ComplaintDoor.SUPERIOR, true, 1, 10)
                        .items())
                .extracting(ComplaintRow::number)
                .containsExactly(queja.number());
        assertThat(office.attention
                        .queue(OFFICER, DRE, ComplaintDoor.ATTENTION, true, 1, 10)
                        .items())
                .extracting(ComplaintRow::number)
                .containsExactly(suggestion.number(), wrongdoing.number());
    }

    @Test
    void a_queja_is_reported_on_by_the_dependency_and_decided_by_the_superior_alone() {
        var queja = office.file(ComplaintKind.PROCEDURAL, UGEL);
        assertThat(view(OFFICER_OF_UGEL, UGEL, queja).acts()).isEmpty();
        assertReason(
                () -> office.act(OFFICER_OF_UGEL, UGEL, queja.number(), ComplaintAct.ACCEPT),
                ComplaintReason.NOT_IN_YOUR_HANDS);

        office.act(HEAD, DRE, queja.number(), ComplaintAct.ASK_REPORT);
        assertReason(
                () -> office.act(HEAD, DRE, queja.number(), ComplaintAct.ACCEPT), ComplaintReason.REPORT_STILL_DUE);
        assertThat(view(OFFICER_OF_UGEL, UGEL, queja).acts()).containsExactly(ComplaintAct.REPORT);
        office.act(OFFICER_OF_UGEL, UGEL, queja.number(), ComplaintAct.REPORT);
        office.act(HEAD, DRE, queja.number(), ComplaintAct.ACCEPT);
        office.act(HEAD, DRE, queja.number(), ComplaintAct.NOTIFY);

        var seen = follow(queja);
        assertThat(seen.reply()).isNotNull();
        assertThat(seen.reply().outcome()).isEqualTo(ComplaintStatus.ACCEPTED);
        assertThat(seen.reply().measures()).isEqualTo("Lo haremos.");
    }

    @Test
    void a_report_that_does_not_come_keeps_nobody_from_deciding() {
        var queja = office.file(ComplaintKind.PROCEDURAL, UGEL);
        office.act(HEAD, DRE, queja.number(), ComplaintAct.ASK_REPORT);
        office.clock.standAt(LocalDate.of(2026, 3, 11));

        office.act(HEAD, DRE, queja.number(), ComplaintAct.DENY);

        assertThat(office.one(queja.number()).status()).isEqualTo(ComplaintStatus.DENIED);
    }

    @Test
    void who_denounced_is_opened_with_a_reason_that_goes_on_the_record_and_never_otherwise() {
        var filed = office.file(ComplaintKind.WRONGDOING, DRE);

        var view = view(OFFICER, DRE, filed);
        assertThat(view.person()).isNull();
        assertThat(view.hasSealedIdentity()).isTrue();
        assertThat(view.toString()).doesNotContain("Rosa", "45127788", "rosa@");
        assertThat(office.viewed).extracting(act -> act.kind()).contains("SEALED_COMPLAINT_VIEWED");
        assertReason(
                () -> office.attention.unseal(OFFICER, office.at(DRE, filed.number()), "  "),
                ComplaintReason.WORDS_MISSING);

        var person = office.attention.unseal(OFFICER, office.at(DRE, filed.number()), "Lo pide la fiscalía");

        assertThat(person.name()).isEqualTo("Rosa Elvira Huamán Terán");
        assertThat(office.acts).last().satisfies(act -> {
            assertThat(act.kind()).isEqualTo("IDENTITY_OPENED");
            assertThat(act.subject()).isEqualTo(filed.number().value());
            assertThat(act.after()).isEqualTo("Lo pide la fiscalía");
        });
        assertThatThrownBy(() -> office.attention.unseal(HEAD, office.at(DRE, filed.number()), "Quiero saber"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_denuncia_that_was_sent_on_is_seen_by_nobody_where_it_came_from() {
        var sealed = office.file(ComplaintKind.WRONGDOING, DRE);
        var open = office.file(ComplaintKind.SUGGESTION, DRE);
        for (var one : List.of(sealed, open)) {
            office.attention.act(
                    OFFICER,
                    office.at(DRE, one.number()),
                    new ComplaintAnswer(ComplaintAct.REFER, "Le toca.", "", UGEL, "", ""));
        }

        assertThat(office.attention.open(OFFICER, DRE, sealed.number())).isEmpty();
        assertThat(office.attention.open(OFFICER, DRE, open.number())).isPresent();
        assertThat(view(OFFICER, DRE, open).acts()).isEmpty();
        assertThat(office.attention.open(OFFICER_OF_UGEL, UGEL, sealed.number()))
                .isPresent();
    }

    @Test
    void what_another_officer_moved_is_not_moved_again_unseen() {
        var filed = office.file(ComplaintKind.SUGGESTION, DRE);
        var shown = office.at(DRE, filed.number());
        office.one(filed.number()).version++;

        assertReason(
                () -> office.attention.act(OFFICER, shown, ComplaintAnswer.of(ComplaintAct.DENY, "No se puede.")),
                ComplaintReason.STALE);
    }

    @Test
    void a_decision_is_not_told_before_it_is_notified_and_a_draft_never() {
        var filed = office.file(ComplaintKind.SUGGESTION, DRE);
        office.act(OFFICER, DRE, filed.number(), ComplaintAct.DRAFT);
        assertThat(follow(filed).toString()).doesNotContain("Con estas palabras.");
        office.act(OFFICER, DRE, filed.number(), ComplaintAct.ACCEPT);

        assertThat(follow(filed).toString()).doesNotContain("Con estas palabras.", "ACCEPTED", "DRAFT");
        assertThat(follow(filed).reply()).isNull();

        office.act(OFFICER, DRE, filed.number(), ComplaintAct.NOTIFY);
        assertThat(follow(filed).reply().words()).isEqualTo("Con estas palabras.");
        office.act(OFFICER, DRE, filed.number(), ComplaintAct.ARCHIVE);
        assertThat(follow(filed).reply().words()).isEqualTo("Con estas palabras.");
    }

    @Test
    void it_is_asked_to_be_completed_once() {
        var filed = office.file(ComplaintKind.INQUIRY, DRE);
        office.act(OFFICER, DRE, filed.number(), ComplaintAct.ASK_TO_COMPLETE);
        var sent = SubmissionId.fresh();
        for (int twice = 0; twice < 2; twice++) {
            office.followUp.complete(filed.number().value(), filed.key().value(), sent, "Es el aula 3.", List.of());
        }

        assertThat(view(OFFICER, DRE, filed).acts()).doesNotContain(ComplaintAct.ASK_TO_COMPLETE);
        assertReason(
                () -> office.act(OFFICER, DRE, filed.number(), ComplaintAct.ASK_TO_COMPLETE),
                ComplaintReason.ALREADY_ASKED);
        assertThat(follow(filed).events())
                .filteredOn(event -> event.act() == ComplaintAct.COMPLETE)
                .hasSize(1);
    }

    @Test
    void what_is_late_is_shown_to_the_head_without_a_name_or_a_word() {
        office.file(ComplaintKind.SUGGESTION, DRE);
        assertThat(office.lateWork.complaints(HEAD, DRE)).isEmpty();

        office.clock.standAt(LocalDate.of(2026, 5, 4));

        var late = office.lateWork.complaints(HEAD, DRE);
        assertThat(late).hasSize(1);
        assertThat(late.get(0).daysLeft()).isNegative();
        assertThat(late.toString()).doesNotContain("Rosa", "ventanilla");
    }

    @Test
    void accepting_says_what_will_be_done() {
        var filed = office.file(ComplaintKind.SUGGESTION, DRE);

        assertReason(
                () -> office.attention.act(
                        OFFICER, office.at(DRE, filed.number()), ComplaintAnswer.of(ComplaintAct.ACCEPT, "Sí.")),
                ComplaintReason.MEASURES_MISSING);
        assertReason(
                () -> office.attention.act(
                        OFFICER, office.at(DRE, filed.number()), ComplaintAnswer.of(ComplaintAct.DENY, " ")),
                ComplaintReason.WORDS_MISSING);
    }

    private ComplaintView view(Actor actor, AgencyCode agency, ComplaintReceipt filed) {
        return office.attention.open(actor, agency, filed.number()).orElseThrow();
    }

    private ComplaintFollowUp follow(ComplaintReceipt filed) {
        return office.followUp
                .follow(filed.number().value(), filed.key().value())
                .orElseThrow();
    }

    static void assertReason(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, ComplaintReason reason) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Rejected.class, refused -> assertThat(refused.reasons())
                .contains(reason));
    }
}
