package pe.cumbe.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pe.cumbe.casefile.CaseOffice.DRE;
import static pe.cumbe.casefile.CaseOffice.EVALUATOR;
import static pe.cumbe.casefile.CaseOffice.FREE;
import static pe.cumbe.casefile.CaseOffice.LICENCE;
import static pe.cumbe.casefile.CaseOffice.OPERATOR;
import static pe.cumbe.casefile.CaseOffice.RECEPTION;
import static pe.cumbe.casefile.CaseOffice.SATURDAY;
import static pe.cumbe.casefile.CaseOffice.TITLE;
import static pe.cumbe.casefile.CaseOffice.rosa;
import static pe.cumbe.casefile.CaseOffice.rosasEmail;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import pe.cumbe.account.Actor;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.audit.Act;
import pe.cumbe.filing.Applicant;
import pe.cumbe.filing.IdentityDocument;
import pe.cumbe.filing.NoticeAddress;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.Slug;

class ReceptionDeskTest {

    private final CaseOffice office = new CaseOffice();

    @Test
    void a_request_gets_its_number_in_the_series_of_its_dependency_and_year() {
        assertThat(office.file(TITLE).number().value()).isEqualTo("000781-2026-000001");
        assertThat(office.file(TITLE).number().value()).isEqualTo("000781-2026-000002");
    }

    @Test
    void opening_a_case_or_a_file_of_it_is_entered_and_a_list_is_not() {
        var number = office.file(TITLE).number();
        var file = office.caseFile(number).files().get(0).id();
        office.queue.rows(RECEPTION, DRE, QueueFilter.OPEN, "", 1, 10);
        assertThat(office.viewed).isEmpty();

        office.cases.open(RECEPTION, DRE, number);
        office.cases.file(RECEPTION, DRE, number, file);
        office.cases.open(RECEPTION, DRE, new CaseNumber("000781-2026-999999"));

        var look = new Act("CASE_VIEWED", DRE, number.value());
        assertThat(office.viewed).containsExactly(look, look);
    }

    @Test
    void the_year_is_that_of_peru() {
        office.clock.standAt(LocalDateTime.of(2026, 12, 31, 23, 59));
        assertThat(office.file(TITLE).number().value()).isEqualTo("000781-2026-000001");

        office.clock.standAt(LocalDateTime.of(2027, 1, 1, 0, 0));
        assertThat(office.file(TITLE).number().value()).isEqualTo("000781-2027-000001");
    }

    @Test
    void dependencies_that_share_a_series_number_together() {
        var forTheRegion = with(office.request(TITLE), AgencyCode.REGION);
        var forMines = with(office.request(TITLE), CaseOffice.DREM);

        assertThat(office.reception
                        .receive(Actor.CITIZEN, forTheRegion, SubmissionChannel.ONLINE)
                        .number()
                        .value())
                .isEqualTo("000775-2026-000001");
        assertThat(office.reception
                        .receive(Actor.CITIZEN, forMines, SubmissionChannel.ONLINE)
                        .number()
                        .value())
                .isEqualTo("000775-2026-000002");
    }

    @Test
    void filed_on_a_saturday_it_counts_as_filed_that_day_and_the_term_begins_on_monday() {
        var receipt = office.file(TITLE);

        assertThat(receipt.filedAt()).isEqualTo(office.clock.instant());
        assertThat(receipt.firstDay()).isEqualTo(day(3, 9));
        assertThat(receipt.reviewBy()).isEqualTo(day(3, 10));
        assertThat(receipt.promised()).contains(day(4, 21));
        assertThat(receipt.holidays()).containsExactly(day(4, 2), day(4, 3));
    }

    @Test
    void filed_a_minute_before_midnight_it_counts_as_filed_that_day() {
        office.clock.standAt(LocalDateTime.of(2026, 3, 9, 23, 59));

        assertThat(office.file(TITLE).firstDay()).isEqualTo(day(3, 10));
    }

    @Test
    void nothing_is_promised_for_a_free_writing() {
        var receipt = office.file(FREE);

        assertThat(receipt.promised()).isEmpty();
        assertThat(receipt.terms().silence()).isEqualTo(AdministrativeSilence.NONE);
        assertThat(receipt.reviewBy()).isEqualTo(day(3, 10));
    }

    @Test
    void sending_the_same_submission_again_gives_the_same_case_and_receipt() {
        var request = office.request(TITLE);
        var first = office.reception.receive(Actor.CITIZEN, request, SubmissionChannel.ONLINE);
        office.clock.standAt(SATURDAY.plusMinutes(3));

        var again = office.reception.receive(Actor.CITIZEN, request, SubmissionChannel.ONLINE);

        assertThat(again).isEqualTo(first);
        assertThat(again.key()).isNotNull();
        assertThat(office.files.all()).hasSize(1);
        assertThat(office.reception.receiptOf(request.submission())).contains(first);
    }

    @Test
    void the_key_is_stored_only_as_a_seal() {
        var receipt = office.file(TITLE);

        var keys = office.caseFile(receipt.number()).keys();
        assertThat(keys.seal()).contains(office.keys.seal(receipt.number().value(), receipt.key()));
        assertThat(receipt.key().value()).matches("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");
    }

    @Test
    void missing_requirements_are_told_and_filed_all_the_same() {
        var request = office.request(SubmissionId.fresh(), TITLE, List.of("Copia del título"), null);

        var receipt = office.reception.receive(Actor.CITIZEN, request, SubmissionChannel.ONLINE);

        assertThat(receipt.missing()).containsExactly("Copia del título");
    }

    @Test
    void only_identity_request_and_address_for_notices_block() {
        var empty = new SubmitRequest(
                SubmissionId.fresh(),
                DRE,
                TITLE,
                new Applicant(IdentityDocument.DNI, "4512", ""),
                NoticeAddress.byEmail("rosa", null),
                " ",
                List.of(),
                List.of(),
                List.of("Todo"),
                null,
                null);

        assertThat(office.reception.objections(empty, SubmissionChannel.ONLINE))
                .containsExactly(
                        CaseReason.IDENTITY_MISSING, CaseReason.REQUEST_MISSING, CaseReason.NOTICE_ADDRESS_MISSING);
        assertRejected(
                () -> office.reception.receive(Actor.CITIZEN, empty, SubmissionChannel.ONLINE),
                CaseReason.IDENTITY_MISSING,
                CaseReason.REQUEST_MISSING,
                CaseReason.NOTICE_ADDRESS_MISSING);
        assertThat(office.files.all()).isEmpty();
    }

    @Test
    void what_is_not_filed_here_is_refused() {
        var request = office.request(new Slug("pedir-informacion-publica"));

        assertRejected(
                () -> office.reception.receive(Actor.CITIZEN, request, SubmissionChannel.ONLINE),
                CaseReason.NOT_FILED_HERE);
    }

    @Test
    void a_file_that_was_never_stored_is_refused() {
        var request = withFiles(office.request(TITLE), List.of(new AttachmentId("z".repeat(26))));

        assertRejected(
                () -> office.reception.receive(Actor.CITIZEN, request, SubmissionChannel.ONLINE),
                CaseReason.FILE_NOT_FOUND);
    }

    @Test
    void the_act_is_recorded_and_told() {
        var number = office.file(TITLE).number();

        assertThat(office.acts).singleElement().satisfies(act -> {
            assertThat(act.kind()).isEqualTo("CASE_FILED");
            assertThat(act.subject()).isEqualTo(number.value());
        });
        assertThat(office.events).anyMatch(CaseFile.Received.class::isInstance);
    }

    @Test
    void at_a_kiosk_the_slip_has_a_code_and_never_the_key() {
        var receipt = atTheKiosk(aConsent());

        assertThat(receipt.key()).isNull();
        assertThat(receipt.provisionalCode()).isNotNull();
        assertThat(receipt.kiosk()).isEqualTo("CAB-12");
        assertThat(office.caseFile(receipt.number()).keys().isPending()).isTrue();
    }

    @Test
    void a_kiosk_that_is_not_certified_today_files_nothing() {
        var other = new Actor(
                "cabina.13",
                "Otro",
                List.of(new pe.cumbe.account.Grant(pe.cumbe.account.Role.KIOSK_OPERATOR, null, "CAB-13")));
        var request = office.request(
                SubmissionId.fresh(), TITLE, List.of(), new KioskFiling("CAB-13", true, Consent.SIGNATURE, null));

        assertRejected(
                () -> office.reception.receive(other, request, SubmissionChannel.KIOSK),
                CaseReason.KIOSK_NOT_CERTIFIED);
    }

    @Test
    void an_operator_files_only_from_their_own_kiosk() {
        var request = office.request(
                SubmissionId.fresh(), TITLE, List.of(), new KioskFiling("CAB-99", true, Consent.SIGNATURE, null));

        assertThatThrownBy(() -> office.reception.receive(OPERATOR, request, SubmissionChannel.KIOSK))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_operator_records_document_and_consent() {
        assertRejected(
                () -> atTheKiosk(new KioskFiling("CAB-12", false, Consent.SIGNATURE, null)),
                CaseReason.CONSENT_MISSING);
        assertRejected(
                () -> atTheKiosk(new KioskFiling("CAB-12", true, Consent.WITNESS, " ")), CaseReason.CONSENT_MISSING);
        assertRejected(() -> atTheKiosk(null), CaseReason.CONSENT_MISSING);
    }

    @Test
    void only_an_operator_files_at_a_kiosk_and_only_reception_at_the_window() {
        assertThatThrownBy(
                        () -> office.reception.receive(Actor.CITIZEN, office.request(TITLE), SubmissionChannel.KIOSK))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> office.reception.registerOnPaper(EVALUATOR, office.request(TITLE)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void what_comes_on_paper_is_numbered_in_the_same_series_and_gets_its_key_at_the_window() {
        office.file(TITLE);

        var receipt = office.reception.registerOnPaper(RECEPTION, office.request(TITLE));

        assertThat(receipt.number().value()).isEqualTo("000781-2026-000002");
        assertThat(receipt.channel()).isEqualTo(SubmissionChannel.COUNTER);
        assertThat(receipt.key()).isNotNull();
    }

    @Test
    void admitting_issues_the_cargo_and_changes_no_state() {
        var number = office.file(TITLE).number();
        office.clock.standAt(day(3, 9));

        var cargo = office.reception.admit(RECEPTION, office.at(number));

        assertThat(cargo.receivedBy()).isEqualTo("Marta Díaz");
        assertThat(cargo.receivedAt()).isEqualTo(office.clock.instant());
        assertThat(cargo.answerBy()).isEqualTo(day(4, 21));
        assertThat(office.caseFile(number).status()).isEqualTo(CaseStatus.FILED);
        assertThat(office.reception.receptionReceipt(RECEPTION, office.at(number)))
                .contains(cargo);
    }

    @Test
    void it_is_admitted_once() {
        var number = office.admitted(TITLE).number();

        assertRejected(() -> office.reception.admit(RECEPTION, office.at(number)), CaseReason.ALREADY_ADMITTED);
    }

    @Test
    void observing_stops_the_term_and_gives_two_working_days() {
        var number = office.file(TITLE).number();
        office.clock.standAt(day(3, 10));

        office.reception.observe(RECEPTION, office.at(number), "Falta la parte de atrás de tu título.");

        var caseFile = office.caseFile(number);
        assertThat(caseFile.status()).isEqualTo(CaseStatus.OBSERVED);
        assertThat(caseFile.dueOn()).isEmpty();
        assertThat(caseFile.silenceFrom()).isEmpty();
        assertThat(caseFile.nextBy()).isEmpty();
        assertThat(caseFile.personBy()).contains(day(3, 12));
    }

    @Test
    void an_observation_says_what_is_missing() {
        var number = office.file(TITLE).number();

        assertRejected(() -> office.reception.observe(RECEPTION, office.at(number), "  "), CaseReason.REASON_MISSING);
    }

    @Test
    void it_is_observed_once() {
        var number = office.file(TITLE).number();
        office.reception.observe(RECEPTION, office.at(number), "Falta el reverso.");

        assertRejected(
                () -> office.reception.observe(RECEPTION, office.at(number), "Y la firma."),
                CaseReason.ALREADY_OBSERVED);
    }

    @Test
    void what_was_admitted_is_not_observed() {
        var number = office.admitted(TITLE).number();

        assertRejected(
                () -> office.reception.observe(RECEPTION, office.at(number), "Falta el reverso."),
                CaseReason.ALREADY_ADMITTED);
    }

    @Test
    void reception_observes_within_its_own_two_days() {
        var number = office.file(TITLE).number();
        office.clock.standAt(day(3, 11));

        assertRejected(
                () -> office.reception.observe(RECEPTION, office.at(number), "Falta el reverso."),
                CaseReason.REVIEW_TERM_OVER);
    }

    @Test
    void only_reception_of_that_dependency_admits() {
        var number = office.file(TITLE).number();
        var stranger = CaseOffice.officer("mesa.ugel", "Otra", pe.cumbe.account.Role.RECEPTION, CaseOffice.UGEL);

        assertThatThrownBy(() -> office.reception.admit(EVALUATOR, office.at(number)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> office.reception.admit(stranger, office.at(number)))
                .isInstanceOf(NotAllowed.class);
        assertRejected(
                () -> office.reception.admit(stranger, office.at(number, CaseOffice.UGEL)), CaseReason.NOT_FOUND);
    }

    @Test
    void a_screen_that_is_out_of_date_changes_nothing() {
        var number = office.file(TITLE).number();

        assertRejected(() -> office.reception.admit(RECEPTION, new CaseRef(DRE, number, 7)), CaseReason.STALE);
        assertThat(office.caseFile(number).isAdmitted()).isFalse();
    }

    @Test
    void reception_issues_the_key_on_seeing_the_document_and_the_slip_stops_working() {
        var receipt = atTheKiosk(aConsent());

        var issued = office.reception.issueKey(RECEPTION, office.at(receipt.number()), "45127788");

        var keys = office.caseFile(receipt.number()).keys();
        assertThat(keys.seal()).contains(office.keys.seal(receipt.number().value(), issued.key()));
        assertThat(keys.provisional()).isEmpty();
        assertThat(office.reception.receiptOf(office.caseFile(receipt.number()).submission()))
                .hasValueSatisfying(again -> assertThat(again.key()).isNull());
    }

    @Test
    void a_new_key_replaces_the_lost_one_also_on_the_constancia() {
        var request = office.request(LICENCE);
        var receipt = office.reception.receive(Actor.CITIZEN, request, SubmissionChannel.ONLINE);

        var issued = office.reception.issueKey(RECEPTION, office.at(receipt.number()), " 45127788 ");

        assertThat(issued.key()).isNotEqualTo(receipt.key());
        assertThat(office.reception.receiptOf(request.submission()))
                .hasValueSatisfying(again -> assertThat(again.key()).isNull());
    }

    @Test
    void another_document_gets_no_key() {
        var number = office.file(TITLE).number();

        assertRejected(
                () -> office.reception.issueKey(RECEPTION, office.at(number), "45127789"),
                CaseReason.DOCUMENT_DOES_NOT_MATCH);
    }

    private FilingReceipt atTheKiosk(KioskFiling kiosk) {
        var request = office.request(SubmissionId.fresh(), TITLE, List.of(), kiosk);
        return office.reception.receive(OPERATOR, request, SubmissionChannel.KIOSK);
    }

    private static KioskFiling aConsent() {
        return new KioskFiling("CAB-12", true, Consent.SIGNATURE, null);
    }

    private static SubmitRequest with(SubmitRequest request, AgencyCode agency) {
        return new SubmitRequest(
                request.submission(),
                agency,
                request.procedure(),
                rosa(),
                rosasEmail(),
                request.request(),
                request.answers(),
                request.files(),
                request.missing(),
                null,
                null);
    }

    private static SubmitRequest withFiles(SubmitRequest request, List<AttachmentId> files) {
        return new SubmitRequest(
                request.submission(),
                request.agency(),
                request.procedure(),
                rosa(),
                rosasEmail(),
                request.request(),
                request.answers(),
                files,
                request.missing(),
                null,
                null);
    }

    static void assertRejected(ThrowingCallable call, Reason... reasons) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Rejected.class, rejected -> assertThat(rejected.reasons())
                .containsExactly(reasons));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
