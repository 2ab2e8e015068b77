package pe.cumbe.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Grant;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.account.Role;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.filing.Applicant;
import pe.cumbe.filing.IdentityDocument;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.Rejected;

/** Rights over one's own data: every verb in every state, every term, and what is refused. */
class ClaimDeskTest {

    private static final String LAW =
            """
            ASK                 | RECEIVED      |
            REQUIRE_INFORMATION | WAITING       | RECEIVED
            EXTEND              | =             | RECEIVED
            GRANT               | GRANTED       | RECEIVED UNANSWERED
            DENY                | DENIED        | RECEIVED UNANSWERED
            COMPLETE            | RECEIVED      | WAITING
            WITHDRAW            | WITHDRAWN     | RECEIVED WAITING UNANSWERED
            FALL_SILENT         | UNANSWERED    | RECEIVED
            LAPSE               | NOT_COMPLETED | WAITING
            """;

    private final PrivacyHouse house = new PrivacyHouse();

    @Test
    void every_verb_in_every_state_does_what_the_law_draws_or_is_refused() {
        var faults = new ArrayList<String>();
        for (var line : LAW.lines().toList()) {
            var row = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            var verb = ClaimVerb.valueOf(row.get(0));
            for (var status : ClaimStatus.values()) {
                var own = new PrivacyHouse();
                var receipt = own.in(status);
                var expected = !List.of(row.get(2).split(" ", -1)).contains(status.name())
                        ? "refused"
                        : row.get(1).equals("=") ? status.name() : row.get(1);
                String became;
                try {
                    own.perform(receipt, verb);
                    became = own.claim(receipt).status().name();
                } catch (Rejected refused) {
                    assertThat(refused.reasons()).containsExactly(PrivacyReason.NOT_NOW);
                    became = "refused";
                }
                if (!became.equals(expected)) {
                    faults.add(verb + " in " + status + ": " + became + " and not " + expected);
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(LAW.lines().count()).isEqualTo(ClaimVerb.values().length);
    }

    /** Filed on Monday 9 March 2026: the day of answer, the one after its only extension, and that of a silence. */
    @ParameterizedTest
    @CsvSource({
        "INFORMATION,   2026-03-19, ",
        "ACCESS,        2026-04-08, 2026-05-07",
        "RECTIFICATION, 2026-03-23, 2026-04-08",
        "CANCELLATION,  2026-03-23, 2026-04-08",
        "OPPOSITION,    2026-03-23, 2026-04-08",
        "REVOCATION,    2026-03-23, ",
    })
    void each_right_has_its_term_and_at_most_one_extension(DataRight right, LocalDate due, LocalDate extended) {
        var receipt = house.ask(right);
        assertThat(receipt.answerBy()).isEqualTo(due);
        if (extended == null) {
            assertRejected(receipt, ClaimVerb.EXTEND, PrivacyReason.NO_EXTENSION);
        } else {
            house.act(receipt, ClaimVerb.EXTEND);
            assertThat(house.claim(receipt).dueOn()).contains(extended);
            assertRejected(receipt, ClaimVerb.EXTEND, PrivacyReason.NO_EXTENSION);
        }
        var last = extended == null ? due : extended;
        house.dawn(last);
        assertThat(house.claim(receipt).status()).isEqualTo(ClaimStatus.RECEIVED);
        house.dawn(last.plusDays(1));
        assertThat(house.claim(receipt).status()).isEqualTo(ClaimStatus.UNANSWERED);
    }

    @Test
    void asking_for_more_suspends_the_term_and_it_goes_on_with_the_days_that_were_left() {
        var receipt = house.ask(DataRight.RECTIFICATION);
        house.now = LocalDateTime.of(2026, 3, 18, 9, 0);
        house.act(receipt, ClaimVerb.REQUIRE_INFORMATION);
        assertThat(house.claim(receipt).dueOn()).isEmpty();

        house.now = LocalDateTime.of(2026, 4, 1, 9, 0);
        house.person(receipt, ClaimVerb.COMPLETE);

        assertThat(house.claim(receipt).dueOn()).contains(LocalDate.of(2026, 4, 8));
        assertRejected(receipt, ClaimVerb.REQUIRE_INFORMATION, PrivacyReason.REQUIRE_LATE);
    }

    @Test
    void more_may_be_asked_for_seven_working_days_and_given_for_ten() {
        var late = house.ask(DataRight.ACCESS);
        var receipt = house.ask(DataRight.ACCESS);
        house.now = LocalDateTime.of(2026, 3, 18, 9, 0);
        house.act(receipt, ClaimVerb.REQUIRE_INFORMATION);
        house.now = LocalDateTime.of(2026, 3, 19, 9, 0);
        assertRejected(late, ClaimVerb.REQUIRE_INFORMATION, PrivacyReason.REQUIRE_LATE);

        house.now = LocalDateTime.of(2026, 4, 6, 9, 0);
        assertThatThrownBy(() -> house.person(receipt, ClaimVerb.COMPLETE)).hasMessageContaining("COMPLETE_LATE");
        house.dawn(LocalDate.of(2026, 4, 1));
        assertThat(house.claim(receipt).status()).isEqualTo(ClaimStatus.WAITING);
        house.dawn(LocalDate.of(2026, 4, 2));
        assertThat(house.claim(receipt).status()).isEqualTo(ClaimStatus.NOT_COMPLETED);
    }

    @Test
    void what_is_not_right_is_not_filed() {
        var good = PrivacyHouse.asking(DataRight.ACCESS);
        var nobody = new Applicant(IdentityDocument.DNI, "45", "Rosa");
        for (var bad : List.of(
                new AskOfData(good.submission(), null, good.applicant(), good.email(), good.asked(), null),
                new AskOfData(good.submission(), good.right(), nobody, good.email(), good.asked(), null),
                new AskOfData(good.submission(), good.right(), good.applicant(), "rosa@", good.asked(), null),
                new AskOfData(good.submission(), good.right(), good.applicant(), good.email(), " ", null),
                new AskOfData(
                        good.submission(), good.right(), good.applicant(), good.email(), "x".repeat(20_001), null))) {
            assertThat(house.desk.objections(bad)).hasSize(1);
            assertThatThrownBy(() -> house.desk.ask(bad)).isInstanceOf(Rejected.class);
        }
        assertThat(house.claimed).isEmpty();
        assertThat(house.desk.objections(good)).isEmpty();
    }

    @Test
    void sent_twice_it_is_one_and_only_number_and_key_open_it() {
        var asked = PrivacyHouse.asking(DataRight.ACCESS);
        var receipt = house.desk.ask(asked);
        assertThat(house.desk.ask(asked)).isEqualTo(receipt);
        var number = receipt.number().value();

        assertThat(number).isEqualTo("DP-2026-000001");
        assertThat(house.desk.track("dp 2026 1", receipt.key().value())).isPresent();
        for (var key : List.of("", "00000-00000", "x' or '1'='1")) {
            assertThat(house.desk.track(number, key)).isEmpty();
            assertThat(house.desk.send(number, key, ClaimVerb.WITHDRAW, SubmissionId.fresh(), "x", null))
                    .isEmpty();
        }
    }

    @Test
    void nobody_but_the_officer_of_personal_data_sees_or_touches_them() {
        var receipt = house.ask(DataRight.ACCESS);
        for (var role : Role.values()) {
            if (role != Role.PERSONAL_DATA_OFFICER) {
                var actor = new Actor(
                        "otra", "Otra", List.of(new Grant(role, role.regionWide() ? null : AgencyCode.REGION, null)));
                assertThatThrownBy(() -> house.desk.queue(actor)).isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> house.desk.open(actor, receipt.number()))
                        .isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> house.desk.file(actor, receipt.number(), "x"))
                        .isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> house.desk.act(actor, receipt.number(), 0, ClaimVerb.GRANT, "x", null))
                        .isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> house.privacy.incidents(actor)).isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> house.privacy.openIncident(actor, house.clock.instant(), "x"))
                        .isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> house.privacy.note(actor, "x", Incident.NoteKind.MEASURE, "x", ""))
                        .isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> house.retention().plan(actor)).isInstanceOf(NotAllowed.class);
            }
        }
    }

    @Test
    void what_was_done_is_on_record_and_told_by_email_without_a_datum() {
        var receipt = house.ask(DataRight.ACCESS);
        house.desk.open(PrivacyHouse.OFFICER, receipt.number());
        house.act(receipt, ClaimVerb.GRANT);

        assertThat(house.acts).extracting(act -> act.kind()).containsExactly("CLAIM_ASK", "CLAIM_GRANT");
        assertThat(house.viewed).extracting(act -> act.kind()).containsExactly("CLAIM_VIEWED");
        assertThat(house.acts.toString()).doesNotContain("Rosa", "45127788", "dirección");
        assertThat(house.letters).containsExactly("rosa@ejemplo.pe DP-2026-000001");
    }

    @Test
    void a_screen_that_is_behind_is_told_so() {
        var receipt = house.ask(DataRight.ACCESS);

        assertThatThrownBy(
                        () -> house.desk.act(PrivacyHouse.OFFICER, receipt.number(), 9, ClaimVerb.GRANT, "Va.", null))
                .hasMessageContaining("STALE");
    }

    private void assertRejected(ClaimReceipt receipt, ClaimVerb verb, PrivacyReason reason) {
        assertThatThrownBy(() -> house.act(receipt, verb))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.reasons()).containsExactly(reason));
    }
}
