package pe.cumbe.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.filing.Applicant;
import pe.cumbe.filing.IdentityDocument;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.Rejected;

/** What the desks of access to information refuse, and what they keep to themselves. */
class AccessDeskTest {

    private final AccessHouse house = new AccessHouse();

    static Stream<Arguments> badRequests() {
        return Stream.of(
                arguments(
                        "a dependency that is none",
                        change(a -> with(a, new AgencyCode("NADA"))),
                        AccessReason.AGENCY_UNKNOWN),
                arguments(
                        "a short DNI",
                        change(a -> with(a, new Applicant(IdentityDocument.DNI, "4512", "Rosa"))),
                        AccessReason.IDENTITY_MISSING),
                arguments(
                        "no name",
                        change(a -> with(a, new Applicant(IdentityDocument.DNI, "45127788", "  "))),
                        AccessReason.IDENTITY_MISSING),
                arguments(
                        "a RUC that is none",
                        change(a -> with(a, new Applicant(IdentityDocument.RUC, "20512333798", "Caja"))),
                        AccessReason.IDENTITY_MISSING),
                arguments(
                        "no street",
                        change(a -> with(a, new AccessContact(" ", "060101", "", ""))),
                        AccessReason.DOMICILE_MISSING),
                arguments(
                        "no district",
                        change(a -> with(a, new AccessContact("Jr. Lima 1", "", "", ""))),
                        AccessReason.DOMICILE_MISSING),
                arguments(
                        "half an e-mail",
                        change(a -> with(a, new AccessContact("Jr. Lima 1", "060101", "rosa@", ""))),
                        AccessReason.EMAIL_MISSING),
                arguments(
                        "by e-mail without one",
                        change(a ->
                                with(with(a, new AccessContact("Jr. Lima 1", "060101", "", "")), DeliveryForm.EMAIL)),
                        AccessReason.EMAIL_MISSING),
                arguments(
                        "by message without a telephone",
                        change(a ->
                                with(with(a, new AccessContact("Jr. Lima 1", "060101", "", "")), DeliveryForm.MESSAGE)),
                        AccessReason.MOBILE_MISSING),
                arguments("nothing asked", change(a -> with(a, "   ")), AccessReason.ASKED_MISSING),
                arguments("too much asked", change(a -> with(a, "x".repeat(20_001))), AccessReason.TOO_LONG));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badRequests")
    void a_request_that_is_not_right_is_not_filed(
            String name, UnaryOperator<AskForInformation> change, AccessReason reason) {
        var asked = change.apply(AccessHouse.asking(SubmissionId.fresh(), AccessHouse.DRE));

        assertThatThrownBy(() -> house.desk.ask(asked))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.reasons()).containsExactly(reason));
        assertThat(house.requests.all).isEmpty();
        assertThat(house.acts).isEmpty();
    }

    static Stream<Arguments> badDeeds() {
        var good = Deed.saying("Esto le decimos.").by("Oficio 12").about("Viáticos de marzo");
        return Stream.of(
                arguments(AccessVerb.REQUIRE_CORRECTION, Deed.saying(" "), AccessReason.TEXT_MISSING),
                arguments(AccessVerb.REQUIRE_CORRECTION, Deed.saying("x".repeat(20_001)), AccessReason.TOO_LONG),
                arguments(AccessVerb.DENY, good, AccessReason.GROUND_MISSING),
                arguments(AccessVerb.DENY, good.because(DenialGround.SECRET, " "), AccessReason.CLASSIFICATION_MISSING),
                arguments(
                        AccessVerb.DENY, good.because(DenialGround.RESERVED, ""), AccessReason.CLASSIFICATION_MISSING),
                arguments(
                        AccessVerb.DENY,
                        good.about("").because(DenialGround.PRIVACY, ""),
                        AccessReason.SUMMARY_MISSING),
                arguments(AccessVerb.DELIVER, good.about("Pedido de Rosa Huamán"), AccessReason.NOT_ANONYMOUS),
                arguments(AccessVerb.DELIVER, good.about("Del DNI 45.127.788"), AccessReason.NOT_ANONYMOUS),
                arguments(AccessVerb.DELIVER, good.about("A ROSA@ejemplo.pe"), AccessReason.NOT_ANONYMOUS),
                arguments(AccessVerb.DELIVER, good.about("Llamar al 987 654 314"), AccessReason.NOT_ANONYMOUS),
                arguments(AccessVerb.DELIVER, good.late("No se halló a Rosa Huamán"), AccessReason.NOT_ANONYMOUS),
                arguments(AccessVerb.DELIVER, good.about("x".repeat(501)), AccessReason.TOO_LONG),
                arguments(AccessVerb.REFER_OUTSIDE, good.by(""), AccessReason.DOCUMENT_MISSING),
                arguments(AccessVerb.REFER_INSIDE, good, AccessReason.AGENCY_UNKNOWN),
                arguments(AccessVerb.REFER_INSIDE, good.to(new AgencyCode("NADA")), AccessReason.AGENCY_UNKNOWN),
                arguments(AccessVerb.REFER_INSIDE, good.to(AccessHouse.DRE), AccessReason.SAME_AGENCY),
                arguments(AccessVerb.SETTLE, good, AccessReason.AMOUNT_WRONG),
                arguments(AccessVerb.SETTLE, good.costing(BigDecimal.ZERO), AccessReason.AMOUNT_WRONG),
                arguments(AccessVerb.SETTLE, good.costing(new BigDecimal("1.005")), AccessReason.AMOUNT_WRONG),
                arguments(AccessVerb.SETTLE, good.costing(new BigDecimal("-3")), AccessReason.AMOUNT_WRONG),
                arguments(AccessVerb.REGISTER_WITHDRAWAL, good, AccessReason.DAY_MISSING),
                arguments(
                        AccessVerb.REGISTER_WITHDRAWAL,
                        good.handedIn(LocalDate.of(2026, 3, 8)),
                        AccessReason.DAY_WRONG),
                arguments(
                        AccessVerb.REGISTER_WITHDRAWAL,
                        good.handedIn(LocalDate.of(2026, 3, 10)),
                        AccessReason.DAY_WRONG),
                arguments(
                        AccessVerb.REGISTER_WITHDRAWAL,
                        good.by(" ").handedIn(LocalDate.of(2026, 3, 9)),
                        AccessReason.DOCUMENT_MISSING),
                arguments(AccessVerb.EXTEND, good, AccessReason.DATES_MISSING),
                arguments(AccessVerb.EXTEND, good.on(days("2026-03-20")), AccessReason.DATES_WRONG),
                arguments(AccessVerb.EXTEND, good.on(days("2026-04-04")), AccessReason.DATES_WRONG),
                arguments(AccessVerb.EXTEND, good.on(days("2026-04-07", "2026-04-01")), AccessReason.DATES_WRONG),
                arguments(AccessVerb.EXTEND, good.on(days("2029-04-02")), AccessReason.DATES_WRONG),
                arguments(
                        AccessVerb.DELIVER,
                        good.with(List.of(new AttachmentId("z".repeat(26)))),
                        AccessReason.FILE_NOT_FOUND));
    }

    @ParameterizedTest
    @MethodSource("badDeeds")
    void an_act_without_what_the_law_asks_for_is_refused_and_changes_nothing(
            AccessVerb verb, Deed deed, AccessReason reason) {
        var receipt = house.ask();
        house.acts.clear();

        assertThatThrownBy(() -> house.office.act(AccessHouse.OFFICER, house.at(receipt), verb, deed))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.reasons()).containsExactly(reason));
        assertThat(house.request(receipt).status()).isEqualTo(AccessStatus.RECEIVED);
        assertThat(house.acts).isEmpty();
    }

    @Test
    void an_answer_after_its_term_says_why() {
        var receipt = house.in(AccessStatus.TACITLY_DENIED);
        house.now = LocalDate.of(2026, 4, 20).atTime(9, 0);
        var late = Deed.saying("Aquí está.").about("Viáticos de marzo");

        assertThatThrownBy(() -> house.office.act(AccessHouse.OFFICER, house.at(receipt), AccessVerb.DELIVER, late))
                .hasMessageContaining("DELAY_MISSING");

        house.office.act(AccessHouse.OFFICER, house.at(receipt), AccessVerb.DELIVER, late.late("Estaba en el archivo"));
        assertThat(house.type(receipt)).isEqualTo(AnswerType.LATE);
    }

    @Test
    void withdrawn_on_paper_it_ends_as_if_the_person_had_withdrawn_it_on_the_day_of_the_paper() {
        var byPerson = house.ask();
        house.person(byPerson, AccessVerb.WITHDRAW);
        var onPaper = house.ask();
        house.now = house.now.plusDays(3);
        var paper = Deed.saying("").by("Carta s/n, 9/3/2026").handedIn(LocalDate.of(2026, 3, 9));

        house.office.act(AccessHouse.OFFICER, house.at(onPaper), AccessVerb.REGISTER_WITHDRAWAL, paper);

        assertThat(house.request(onPaper).answeredOn).isEqualTo("2026-03-09");
        assertThat(house.type(onPaper)).isEqualTo(house.type(byPerson)).isEqualTo(AnswerType.WITHDRAWN);
        assertThat(house.request(onPaper).termUsed).isEqualTo(house.request(byPerson).termUsed);
        assertThat(house.request(onPaper).dueOn).isNull();
        assertThat(house.office
                        .open(AccessHouse.OFFICER, AccessHouse.DRE, onPaper.number())
                        .orElseThrow()
                        .verbs())
                .isEmpty();
        var told = house.desk
                .track(onPaper.number().value(), onPaper.key().value())
                .orElseThrow();
        assertThat(told.events().get(0).document()).isEqualTo("Carta s/n, 9/3/2026");
        assertThat(told.events().get(0).paperOn()).isEqualTo("2026-03-09");
        assertThat(house.letters).hasSize(1);
    }

    @Test
    void what_is_sent_twice_is_filed_once_and_gets_the_same_receipt() {
        var asked = AccessHouse.asking(SubmissionId.fresh(), null);

        var first = house.desk.ask(asked);
        var second = house.desk.ask(asked);

        assertThat(second).isEqualTo(first);
        assertThat(first.number().value()).isEqualTo("SAIP-GRC-2026-000001");
        assertThat(house.requests.all).hasSize(1);
    }

    @Test
    void numbers_run_by_dependency_and_year() {
        assertThat(house.ask().number().value()).isEqualTo("SAIP-DRE-2026-000001");
        assertThat(house.ask().number().value()).isEqualTo("SAIP-DRE-2026-000002");
        house.now = house.now.plusYears(1);
        assertThat(house.ask().number().value()).isEqualTo("SAIP-DRE-2027-000001");
    }

    @Test
    void a_number_is_read_however_it_is_typed() {
        assertThat(AccessNumber.read(" saip dre 2026 1 ").orElseThrow().value()).isEqualTo("SAIP-DRE-2026-000001");
        assertThat(AccessNumber.read("ugel-08-2026-12").orElseThrow().value()).isEqualTo("SAIP-UGEL-08-2026-000012");
        assertThat(AccessNumber.read("000775-2026-000001-x")).isEmpty();
        assertThat(AccessNumber.read("")).isEmpty();
        assertThat(AccessNumber.read("9".repeat(400))).isEmpty();
    }

    @Test
    void only_number_and_key_together_open_a_request() {
        var receipt = house.ask();
        var other = house.ask();
        var number = receipt.number().value();

        assertThat(house.desk.track(number, receipt.key().value())).isPresent();
        assertThat(house.desk.track(
                        number.toLowerCase(java.util.Locale.ROOT), receipt.key().value()))
                .isPresent();
        for (var key : List.of("", "00000-00000", other.key().value(), "' or 1=1 --")) {
            assertThat(house.desk.track(number, key)).isEmpty();
            assertThat(house.desk.send(number, key, AccessVerb.WITHDRAW, SubmissionId.fresh(), Deed.saying("x")))
                    .isEmpty();
            assertThat(house.desk.file(number, key, "x")).isEmpty();
            assertThat(house.desk.receipt(number, key)).isEmpty();
        }
    }

    @Test
    void what_the_person_sends_twice_counts_once() {
        var receipt = house.in(AccessStatus.TO_CORRECT);
        var sent = SubmissionId.fresh();
        for (int i = 0; i < 2; i++) {
            house.desk.send(
                    receipt.number().value(),
                    receipt.key().value(),
                    AccessVerb.CORRECT,
                    sent,
                    Deed.saying("Es de 2026."));
        }

        assertThat(house.request(receipt).movements())
                .filteredOn(movement -> movement.verb() == AccessVerb.CORRECT)
                .hasSize(1);
    }

    @Test
    void another_dependency_neither_sees_nor_touches_it() {
        var receipt = house.ask();
        var at = house.at(receipt);
        var mine = new AccessRef(AccessHouse.DREM, receipt.number(), 0);

        for (var actor : List.of(AccessHouse.OTHER, pe.cumbe.account.Actor.CITIZEN)) {
            assertThatThrownBy(() -> house.office.queue(actor, AccessHouse.DRE, AccessOffice.ALL, 1, 10))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> house.office.open(actor, AccessHouse.DRE, receipt.number()))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> house.office.file(actor, AccessHouse.DRE, receipt.number(), "x"))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> house.office.act(actor, at, AccessVerb.ADMIT, Deed.NONE))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> house.office.check(actor, at, AccessVerb.ADMIT, Deed.NONE))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> house.office.summarise(actor, at, "x")).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> house.office.publish(actor, at, "x", "y")).isInstanceOf(NotAllowed.class);
        }
        assertThat(house.office.open(AccessHouse.OTHER, AccessHouse.DREM, receipt.number()))
                .isEmpty();
        assertThatThrownBy(() -> house.office.act(AccessHouse.OTHER, mine, AccessVerb.ADMIT, Deed.NONE))
                .hasMessageContaining("NOT_FOUND");
    }

    @Test
    void referred_inside_it_is_the_others_from_then_on() {
        var receipt = house.ask();

        house.act(receipt, AccessVerb.REFER_INSIDE);

        assertThat(house.office.open(AccessHouse.OFFICER, AccessHouse.DRE, receipt.number()))
                .isEmpty();
        assertThat(house.office.open(AccessHouse.OTHER, AccessHouse.DREM, receipt.number()))
                .isPresent();
        assertThat(house.desk.track(receipt.number().value(), receipt.key().value()))
                .isPresent();
    }

    @Test
    void a_screen_that_is_behind_is_told_so() {
        var receipt = house.ask();
        var behind = new AccessRef(AccessHouse.DRE, receipt.number(), 7);

        assertThatThrownBy(() -> house.office.act(AccessHouse.OFFICER, behind, AccessVerb.ADMIT, Deed.NONE))
                .hasMessageContaining("STALE");
    }

    @Test
    void an_officer_cannot_do_what_is_the_persons_or_the_laws() {
        for (var verb : AccessVerb.values()) {
            if (verb.hand() != AccessVerb.Hand.OFFICER) {
                var receipt = house.ask();
                assertThatThrownBy(() -> house.act(receipt, verb)).hasMessageContaining("NOT_NOW");
            }
        }
    }

    @Test
    void what_an_officer_saw_and_did_is_on_record_without_a_datum_of_the_person() {
        var receipt = house.in(AccessStatus.DELIVERED);
        house.office.open(AccessHouse.OFFICER, AccessHouse.DRE, receipt.number());

        assertThat(house.viewed).extracting(act -> act.kind()).containsExactly("ACCESS_VIEWED");
        assertThat(house.acts).extracting(act -> act.kind()).containsExactly("ACCESS_ASK", "ACCESS_DELIVER");
        assertThat(house.acts.toString()).doesNotContain("Rosa", "45127788", "ejemplo.pe", "viáticos");
    }

    @Test
    void who_authorised_it_is_told_by_email_that_there_is_news_and_no_more() {
        var receipt = house.in(AccessStatus.TO_CORRECT);
        house.dawn(LocalDate.of(2026, 3, 12));

        assertThat(house.letters)
                .containsExactly("rosa@ejemplo.pe " + receipt.number(), "rosa@ejemplo.pe " + receipt.number());
    }

    @Test
    void a_published_answer_names_nobody() {
        var receipt = house.in(AccessStatus.DELIVERED);
        var at = house.at(receipt);

        assertThatThrownBy(() -> house.office.publish(
                        AccessHouse.OFFICER, at, "Viáticos", "La señora ROSA ELVIRA HUAMAN preguntó"))
                .hasMessageContaining("NOT_ANONYMOUS");
        assertThatThrownBy(() -> house.office.publish(AccessHouse.OFFICER, at, " ", "x"))
                .hasMessageContaining("TITLE_MISSING");
        house.office.publish(AccessHouse.OFFICER, at, "Viáticos de marzo", "Fueron 3 500 soles.");

        assertThat(house.published).hasSize(1);
    }

    @Test
    void what_is_not_answered_is_not_published() {
        var receipt = house.ask();

        assertThatThrownBy(() -> house.office.publish(AccessHouse.OFFICER, house.at(receipt), "a", "b"))
                .hasMessageContaining("NOT_NOW");
    }

    @Test
    void files_of_a_form_that_is_never_sent_are_thrown_away() {
        var kept = house.stores("viaticos.pdf");
        var left = house.stores("otro.pdf");
        house.desk.uploaded(kept);
        house.desk.uploaded(left);
        house.desk.ask(new AskForInformation(
                SubmissionId.fresh(),
                AccessHouse.DRE,
                new Applicant(IdentityDocument.DNI, "45127788", "Rosa"),
                new AccessContact("Jr. Lima 1", "060101", "", ""),
                "Pido algo",
                "",
                null,
                AccessProfile.untold(),
                List.of(kept)));

        var retained = new RetainedFormFiles(house.requests, house.closing);
        var filled = house.stamp().at();
        assertThat(retained.countBefore(filled)).isZero();
        assertThat(retained.countBefore(filled.plusSeconds(1))).isEqualTo(1);
        assertThat(retained.purgeBefore(filled.plusSeconds(1))).isEqualTo(1);
        assertThat(house.discarded).containsExactly(left);
    }

    @Test
    void without_a_form_of_delivery_it_goes_by_the_authorised_email_or_in_copies() {
        assertThat(with(AccessHouse.asking(SubmissionId.fresh(), null), (DeliveryForm) null)
                        .delivered())
                .isEqualTo(DeliveryForm.EMAIL);
        assertThat(with(
                                with(
                                        AccessHouse.asking(SubmissionId.fresh(), null),
                                        new AccessContact("Jr. Lima 1", "060101", "", "")),
                                (DeliveryForm) null)
                        .delivered())
                .isEqualTo(DeliveryForm.COPIES);
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }

    private static UnaryOperator<AskForInformation> change(UnaryOperator<AskForInformation> change) {
        return change;
    }

    private static AskForInformation with(AskForInformation a, AgencyCode agency) {
        return new AskForInformation(
                a.submission(),
                agency,
                a.applicant(),
                a.contact(),
                a.asked(),
                "",
                a.delivery(),
                a.profile(),
                a.files());
    }

    private static AskForInformation with(AskForInformation a, Applicant applicant) {
        return new AskForInformation(
                a.submission(),
                a.agency(),
                applicant,
                a.contact(),
                a.asked(),
                "",
                a.delivery(),
                a.profile(),
                a.files());
    }

    private static AskForInformation with(AskForInformation a, AccessContact contact) {
        return new AskForInformation(
                a.submission(),
                a.agency(),
                a.applicant(),
                contact,
                a.asked(),
                "",
                a.delivery(),
                a.profile(),
                a.files());
    }

    private static AskForInformation with(AskForInformation a, String asked) {
        return new AskForInformation(
                a.submission(),
                a.agency(),
                a.applicant(),
                a.contact(),
                asked,
                "",
                a.delivery(),
                a.profile(),
                a.files());
    }

    private static AskForInformation with(AskForInformation a, DeliveryForm delivery) {
        return new AskForInformation(
                a.submission(),
                a.agency(),
                a.applicant(),
                a.contact(),
                a.asked(),
                "",
                delivery,
                a.profile(),
                a.files());
    }
}
