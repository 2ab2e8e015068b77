package pe.cumbe.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pe.cumbe.complaint.ComplaintOffice.DIRESA;
import static pe.cumbe.complaint.ComplaintOffice.DRE;
import static pe.cumbe.complaint.ComplaintOffice.UGEL;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.casefile.CaseNumber;
import pe.cumbe.complaint.FileComplaint.CaseProof;
import pe.cumbe.filing.IdentityDocument;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.nationalbook.ComplaintMotive;
import pe.cumbe.nationalbook.ComplaintRegime;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.ServerVault;
import pe.cumbe.tracking.LateCase;

/** Anybody files; what is missing is told at once; what is sealed is kept apart. */
class ComplaintDeskTest {

    private final ComplaintOffice office = new ComplaintOffice();

    @Test
    void the_numbers_of_a_dependency_run_on_whatever_the_kind() {
        assertThat(office.file(ComplaintKind.SUGGESTION, DRE).number().value()).isEqualTo("R-DRE-2026-000001");
        assertThat(office.file(ComplaintKind.WRONGDOING, DRE).number().value()).isEqualTo("R-DRE-2026-000002");
        assertThat(office.file(ComplaintKind.INQUIRY, UGEL).number().value()).isEqualTo("R-UGEL-08-2026-000001");
    }

    @Test
    void sent_twice_it_is_filed_once_with_one_number_and_one_key() {
        var asked = office.asked(ComplaintKind.SUGGESTION, DRE);

        var first = office.desk.file(asked);
        var second = office.desk.file(asked);

        assertThat(second).isEqualTo(first);
        assertThat(office.complaints.all).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(ComplaintKind.class)
    void everything_that_is_missing_is_told_at_once(ComplaintKind kind) {
        office.regimeLines.add(office.regime(DRE, ComplaintRegime.OWN));
        var asked = new FileComplaint(
                SubmissionId.fresh(),
                kind,
                null,
                DRE,
                " ",
                false,
                "",
                "abc",
                "rosa(arroba)ejemplo",
                "",
                List.of(),
                null);

        var expected = new java.util.ArrayList<>(List.of(
                ComplaintReason.WHAT_MISSING,
                ComplaintReason.NAME_MISSING,
                ComplaintReason.DOCUMENT_UNUSABLE,
                ComplaintReason.EMAIL_UNUSABLE));
        if (!kind.motives().isEmpty()) {
            expected.add(ComplaintReason.MOTIVE_MISSING);
        }
        if (kind.goesToTheSuperior()) {
            expected.add(ComplaintReason.CASE_MISSING);
        }
        assertThat(office.desk.objections(asked)).containsExactlyInAnyOrderElementsOf(expected);
        assertThatThrownBy(() -> office.desk.file(asked)).isInstanceOf(Rejected.class);
        assertThat(office.complaints.all).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "45127788, DNI",
        "4512 7788, DNI",
        "20453744168, RUC",
        "001234567, CE",
        "AB12345, PASSPORT",
        "4512778, ",
        "451277889900, CE",
        "20453744169, ",
        "x, ",
        "'', ",
    })
    void the_shape_of_a_document_tells_what_it_is(String typed, IdentityDocument expected) {
        assertThat(Complainant.documentOf(typed).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "R-DRE-2026-000012, R-DRE-2026-000012",
        "r dre 2026 12, R-DRE-2026-000012",
        "dre-2026-12, R-DRE-2026-000012",
        "R-UGEL-08-2026-000001, R-UGEL-08-2026-000001",
        "R–DRE–2026–12, R-DRE-2026-000012",
        "12, ",
        "R-DRE-26-12, ",
        "'', ",
        "R-DRE-2026-0, ",
    })
    void a_number_is_read_however_it_is_typed(String typed, String expected) {
        assertThat(ComplaintNumber.read(typed).map(ComplaintNumber::value).orElse(null))
                .isEqualTo(expected);
    }

    @Test
    void a_reclamo_is_filed_here_only_where_a_book_of_ones_own_was_authorised() {
        assertThat(office.desk.objections(office.asked(ComplaintKind.SERVICE, DRE)))
                .containsExactly(ComplaintReason.FILED_ELSEWHERE);
        office.regimeLines.add(office.regime(DIRESA, ComplaintRegime.HEALTH));
        assertThat(office.desk.objections(office.asked(ComplaintKind.SERVICE, DIRESA)))
                .containsExactly(ComplaintReason.FILED_ELSEWHERE);

        office.regimeLines.add(office.regime(DRE, ComplaintRegime.OWN));
        assertThat(office.desk.objections(office.asked(ComplaintKind.SERVICE, DRE)))
                .isEmpty();
    }

    @Test
    void a_queja_goes_to_the_superior_and_is_about_the_dependency() {
        var filed = office.file(ComplaintKind.PROCEDURAL, UGEL);

        var one = office.one(filed.number());
        assertThat(one.agency()).isEqualTo(UGEL);
        assertThat(one.heldBy()).isEqualTo(DRE);
        assertThat(filed.decidedBy()).isEqualTo(DRE);
    }

    @Test
    void the_key_of_a_late_case_says_who_complains_and_of_whom() {
        office.lateCases.put("000775-2026-000009 K7M49-PXW2D", lateCase());
        var asked = withProof(new CaseProof("000775-2026-000009", "K7M49-PXW2D"));

        var one = office.one(office.desk.file(asked).number());

        assertThat(one.agency()).isEqualTo(UGEL);
        assertThat(one.person().orElseThrow().name()).isEqualTo("Luis Prueba");
        assertThat(one.caseNumber).isEqualTo("000775-2026-000009");
    }

    @Test
    void a_case_that_is_not_late_begins_no_queja() {
        assertThatThrownBy(() -> office.desk.file(withProof(new CaseProof("000775-2026-000009", "wrong"))))
                .isInstanceOfSatisfying(Rejected.class, refused -> assertThat(refused.reasons())
                        .containsExactly(ComplaintReason.CASE_NOT_LATE));
    }

    private FileComplaint withProof(CaseProof proof) {
        return new FileComplaint(
                SubmissionId.fresh(),
                ComplaintKind.PROCEDURAL,
                ComplaintMotive.DELAY,
                UGEL,
                "No me responden.",
                false,
                "",
                "",
                "",
                "",
                List.of(),
                proof);
    }

    private static LateCase lateCase() {
        return new LateCase(
                new CaseNumber("000775-2026-000009"),
                "Escrito",
                UGEL,
                LocalDate.of(2026, 3, 2),
                IdentityDocument.DNI,
                "99123456",
                "Luis Prueba",
                null);
    }

    @Test
    void who_denounces_is_kept_apart_and_locked_and_stands_in_no_line_of_the_record() {
        var filed = office.file(ComplaintKind.WRONGDOING, DRE);

        var one = office.one(filed.number());
        assertThat(one.person()).isEmpty();
        assertThat(filed.unnamed()).isFalse();
        var locked =
                new String(office.sealed.get(filed.number()).sealed(), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(locked).doesNotContain("Rosa", "45127788", "example");
        assertThat(office.acts.toString()).doesNotContain("Rosa", "45127788");
        assertThat(new IdentitySafe(new ServerVault(office.server))
                        .unlock(office.sealed.get(filed.number()))
                        .name())
                .isEqualTo("Rosa Elvira Huamán Terán");
    }

    @Test
    void an_identity_that_was_moved_to_another_complaint_does_not_open() {
        var filed = office.file(ComplaintKind.WRONGDOING, DRE);
        var moved = new SealedIdentity(
                new ComplaintNumber("R-DRE-2026-000099"),
                office.sealed.get(filed.number()).sealed());

        assertThatThrownBy(() -> new IdentitySafe(new ServerVault(office.server)).unlock(moved))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void only_where_the_rule_of_the_kind_says_so_somebody_stays_unnamed() {
        for (var kind : ComplaintKind.values()) {
            office.regimeLines.add(office.regime(DRE, ComplaintRegime.OWN));
            var asked = unnamed(kind, DRE);
            if (kind == ComplaintKind.WRONGDOING) {
                assertThat(office.desk.objections(asked)).isEmpty();
                assertThat(office.desk.file(asked).unnamed()).isTrue();
                assertThat(office.sealed).isEmpty();
            } else {
                assertThat(office.desk.objections(asked))
                        .as(kind.name())
                        .contains(ComplaintReason.NAME_MISSING, ComplaintReason.DOCUMENT_UNUSABLE);
            }
        }
    }

    private static FileComplaint unnamed(ComplaintKind kind, AgencyCode agency) {
        return new FileComplaint(
                SubmissionId.fresh(),
                kind,
                kind.motives().isEmpty() ? null : kind.motives().get(0),
                agency,
                "Vi cómo pasaba.",
                true,
                "",
                "",
                "",
                kind.goesToTheSuperior() ? "000775-2026-000001" : "",
                List.of(),
                null);
    }

    @Test
    void number_and_key_open_it_and_whatever_is_wrong_opens_nothing() {
        var filed = office.file(ComplaintKind.SUGGESTION, DRE);
        var other = office.file(ComplaintKind.SUGGESTION, DRE);

        assertThat(office.followUp.follow("dre-2026-1", filed.key().value().toLowerCase(java.util.Locale.ROOT)))
                .isPresent();
        assertThat(office.followUp.follow(filed.number().value(), other.key().value()))
                .isEmpty();
        assertThat(office.followUp.follow("nada", filed.key().value())).isEmpty();
        assertThat(office.followUp.follow(filed.number().value(), "")).isEmpty();
    }

    @Test
    void the_person_withdraws_what_is_open_and_nobody_takes_a_denuncia_back() {
        var filed = office.file(ComplaintKind.SUGGESTION, DRE);
        assertThat(office.followUp.withdraw(filed.number().value(), filed.key().value(), "Ya no."))
                .isPresent();
        assertThat(office.one(filed.number()).status()).isEqualTo(ComplaintStatus.WITHDRAWN);

        var sealed = office.file(ComplaintKind.WRONGDOING, DRE);
        assertThatThrownBy(() -> office.followUp.withdraw(
                        sealed.number().value(), sealed.key().value(), "Ya no."))
                .isInstanceOf(Rejected.class);
    }
}
