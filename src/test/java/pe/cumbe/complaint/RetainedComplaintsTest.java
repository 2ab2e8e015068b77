package pe.cumbe.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.cumbe.complaint.ComplaintOffice.DRE;
import static pe.cumbe.complaint.ComplaintOffice.OFFICER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.OfficialClock;

/** What is kept of a complaint when its time has passed (REC-ARCH): its figures, and nothing of persons. */
class RetainedComplaintsTest {

    private static final String FILE = "a".repeat(26);
    private static final LocalDate LATER = LocalDate.of(2029, 4, 30);

    private final ComplaintOffice office = new ComplaintOffice();
    private final RetainedComplaints retained = new RetainedComplaints(office.erasure);

    @ParameterizedTest
    @EnumSource(value = ComplaintKind.class, mode = EnumSource.Mode.EXCLUDE, names = "PROCEDURAL")
    void who_and_what_are_erased_and_number_days_and_end_stay(ComplaintKind kind) {
        var filed = told(kind);
        office.clock.standAt(LATER);

        assertThat(retained.countBefore(at(LATER))).isEqualTo(1);
        assertThat(retained.purgeBefore(at(LATER))).isEqualTo(1);

        var one = office.one(filed.number());
        assertThat(one.person()).isEmpty();
        assertThat(one.what).isEmpty();
        assertThat(one.answerText()).isEmpty();
        assertThat(one.measures()).isEmpty();
        assertThat(one.files()).isEmpty();
        assertThat(one.movements).isNotEmpty().allSatisfy(step -> assertThat(step.words())
                .isEmpty());
        assertThat(office.sealed).isEmpty();
        assertThat(office.files).isEmpty();
        assertThat(one.outcome()).isPresent();
        assertThat(one.clock().answerDays()).isPresent();
        assertThat(office.followUp
                        .follow(filed.number().value(), filed.key().value())
                        .orElseThrow()
                        .reply())
                .isNull();
    }

    @Test
    void it_is_counted_and_erased_once() {
        told(ComplaintKind.SUGGESTION);
        retained.purgeBefore(at(LATER));

        assertThat(retained.countBefore(at(LATER))).isZero();
        assertThat(retained.purgeBefore(at(LATER))).isZero();
    }

    @Test
    void what_is_not_yet_so_old_or_still_open_is_left() {
        told(ComplaintKind.SUGGESTION);
        var open = office.file(ComplaintKind.SUGGESTION, DRE);

        assertThat(retained.countBefore(at(LocalDate.of(2026, 3, 9)))).isZero();
        retained.purgeBefore(at(LATER));

        assertThat(office.one(open.number()).person()).isPresent();
    }

    private ComplaintReceipt told(ComplaintKind kind) {
        office.files.add(FILE);
        if (kind == ComplaintKind.SERVICE) {
            office.regimeLines.add(office.regime(DRE, pe.cumbe.nationalbook.ComplaintRegime.OWN));
        }
        var asked = office.asked(kind, DRE);
        var filed = office.desk.file(new FileComplaint(
                SubmissionId.fresh(),
                kind,
                asked.motive(),
                DRE,
                asked.what(),
                false,
                asked.name(),
                asked.document(),
                asked.email(),
                "",
                List.of(new AttachmentId(FILE)),
                null));
        office.act(
                OFFICER,
                DRE,
                filed.number(),
                kind == ComplaintKind.INQUIRY ? ComplaintAct.ANSWER : ComplaintAct.ACCEPT);
        office.act(OFFICER, DRE, filed.number(), ComplaintAct.NOTIFY);
        return filed;
    }

    private static java.time.Instant at(LocalDate day) {
        return day.atStartOfDay(OfficialClock.ZONE).toInstant();
    }
}
