package pe.cumbe.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pe.cumbe.calendar.TermCode;
import pe.cumbe.shared.Rejected;

/** Each term of access to information that the room uses, counted in the real calendar of Cajamarca. */
class AccessTermsTest {

    /** Monday 9 March 2026; Thursday and Friday of Easter are 2 and 3 April, and 1 May is a holiday. */
    static Stream<Arguments> terms() {
        return Stream.of(
                arguments(AccessTerms.SUBS_ENT, "2026-03-09", "2026-03-11"),
                arguments(AccessTerms.SUBS_ENT, "2026-04-01", "2026-04-07"),
                arguments(AccessTerms.SUBS, "2026-03-12", "2026-03-16"),
                arguments(AccessTerms.ENC_INT, "2026-03-09", "2026-03-09"),
                arguments(AccessTerms.ENC_EXT, "2026-03-09", "2026-03-13"),
                arguments(AccessTerms.ENC_EXT, "2026-03-31", "2026-04-08"),
                arguments(AccessTerms.PRORR, "2026-03-09", "2026-03-11"),
                arguments(AccessTerms.SCHEDULE, "2026-03-09", "2026-04-22"),
                arguments(AccessTerms.LIQ, "2026-03-09", "2026-03-20"),
                arguments(AccessTerms.PAGO, "2026-03-09", "2026-04-08"),
                arguments(AccessTerms.PAGO, "2026-03-03", "2026-04-06"),
                arguments(AccessTerms.RESP, "2026-03-09", "2026-03-23"),
                arguments(AccessTerms.RESP, "2026-07-21", "2026-08-11"),
                arguments(AccessTerms.RECOJO, "2026-03-09", "2026-04-08"),
                arguments(AccessTerms.ENLACE, "2026-03-09", "2026-04-08"),
                arguments(AccessTerms.DIRECTO, "2026-03-09", "2026-03-16"),
                arguments(AccessTerms.APEL, "2026-03-23", "2026-04-15"),
                arguments(AccessTerms.ELEV, "2026-03-23", "2026-03-25"),
                arguments(AccessTerms.TT_ADM, "2026-03-23", "2026-04-01"),
                arguments(AccessTerms.TT_CUMP, "2026-04-20", "2026-04-29"));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void each_term_ends_on_its_day(TermCode code, LocalDate from, LocalDate due) {
        assertThat(new AccessHouse().stamp().terms().end(code, from)).isEqualTo(due);
    }

    /** Filed, and by which rule: the day it counts as received, the day the person is told, the last day of the law. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-09T10:00, RT_22_2,  2026-03-09, 2026-03-23, 2026-03-23",
        "2026-03-09T16:30, RT_22_2,  2026-03-09, 2026-03-23, 2026-03-23",
        "2026-03-09T16:31, RT_22_2,  2026-03-10, 2026-03-23, 2026-03-24",
        "2026-03-09T23:59, SAME_DAY, 2026-03-09, 2026-03-23, 2026-03-23",
        "2026-03-07T10:42, RT_22_2,  2026-03-09, 2026-03-20, 2026-03-23",
        "2026-03-07T10:42, SAME_DAY, 2026-03-07, 2026-03-20, 2026-03-20",
        "2026-04-01T18:00, RT_22_2,  2026-04-06, 2026-04-17, 2026-04-20",
    })
    void the_person_is_told_the_best_of_two_rules(
            LocalDateTime filed, FilingHours.Rule rule, LocalDate counted, LocalDate told, LocalDate last) {
        var house = new AccessHouse();
        house.now = filed;
        house.rule = rule;
        var receipt = house.ask();
        var request = house.request(receipt);

        assertThat(request.countedFrom).isEqualTo(counted);
        assertThat(receipt.answerBy()).isEqualTo(told);
        assertThat(request.promisedOn).isEqualTo(told);
        assertThat(request.dueOn).isEqualTo(last);
    }

    /** A state, the day before the law acts, the day it acts, and what it makes of it. */
    @ParameterizedTest
    @CsvSource({
        "RECEIVED,    2026-03-11, 2026-03-12, ADMITTED",
        "TO_CORRECT,  2026-03-11, 2026-03-12, NOT_FILED",
        "ADMITTED,    2026-03-23, 2026-03-24, TACITLY_DENIED",
        "EXTENDED,    2026-03-27, 2026-03-28, TACITLY_DENIED",
        "SETTLED,     2026-04-08, 2026-04-09, UNPAID",
        "AT_DISPOSAL, 2026-04-08, 2026-04-09, UNCOLLECTED",
    })
    void what_a_day_closes(AccessStatus status, LocalDate still, LocalDate closes, AccessStatus then) {
        var house = new AccessHouse();
        var receipt = house.in(status);

        house.dawn(still);
        assertThat(house.request(receipt).status()).isEqualTo(status);

        house.dawn(closes);
        house.dawn(closes);
        assertThat(house.request(receipt).status()).isEqualTo(then);
        assertThat(house.acts)
                .filteredOn(act -> then.name().equals(act.after()))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void a_day_closes_what_waits_in_a_dependency_whose_portal_was_closed_too() {
        var house = new AccessHouse();
        var receipt = house.in(AccessStatus.ADMITTED);
        house.open.remove(AccessHouse.DRE);

        house.dawn(LocalDate.of(2026, 3, 24));

        assertThat(house.request(receipt).status()).isEqualTo(AccessStatus.TACITLY_DENIED);
    }

    @Test
    void days_without_power_are_made_up_for_one_thing_after_the_other() {
        var house = new AccessHouse();
        var receipt = house.ask();

        house.dawn(LocalDate.of(2026, 5, 4));

        assertThat(house.request(receipt).movements())
                .extracting(AccessMovement::verb)
                .containsExactly(AccessVerb.ASK, AccessVerb.ADMIT_UNSEEN, AccessVerb.DENY_TACITLY);
    }

    @Test
    void a_correction_starts_the_terms_anew() {
        var house = new AccessHouse();
        var receipt = house.in(AccessStatus.TO_CORRECT);
        assertThat(house.request(receipt).dueOn).isNull();

        house.now = LocalDateTime.of(2026, 3, 11, 9, 0);
        house.person(receipt, AccessVerb.CORRECT);

        assertThat(house.request(receipt).dueOn).isEqualTo("2026-03-25");
        assertRejected(house, receipt, AccessVerb.REQUIRE_CORRECTION, AccessReason.NOT_NOW);
    }

    /** What loses its chance: the last day it may be done, and the day after. */
    @ParameterizedTest
    @CsvSource({
        "RECEIVED, REQUIRE_CORRECTION, 2026-03-11, CORRECTION_REQUEST_LATE",
        "RECEIVED, EXTEND,             2026-03-11, EXTENSION_LATE",
        "ADMITTED, EXTEND,             2026-03-11, EXTENSION_LATE",
        "DENIED,   APPEAL,             2026-03-30, APPEAL_LATE",
    })
    void what_may_not_be_done_late(AccessStatus status, AccessVerb verb, LocalDate last, AccessReason reason) {
        var house = new AccessHouse();
        var receipt = house.in(status);
        house.now = last.plusDays(1).atTime(9, 0);
        if (verb.hand() == AccessVerb.Hand.PERSON) {
            assertThatThrownBy(() -> house.person(receipt, verb)).hasMessageContaining(reason.name());
        } else {
            assertRejected(house, receipt, verb, reason);
        }

        house.now = last.atTime(9, 0);
        if (verb.hand() == AccessVerb.Hand.PERSON) {
            house.person(receipt, verb);
        } else {
            house.act(receipt, verb);
        }
        assertThat(house.request(receipt).status()).isEqualTo(verb.after(status));
    }

    @Test
    void a_tacit_denial_is_appealed_on_any_day() {
        var house = new AccessHouse();
        var receipt = house.in(AccessStatus.TACITLY_DENIED);
        house.now = LocalDateTime.of(2026, 12, 1, 9, 0);

        house.person(receipt, AccessVerb.APPEAL);

        assertThat(house.request(receipt).nextBy).isEqualTo("2026-12-03");
    }

    /** What is still owed after its term is done, marked late. */
    @ParameterizedTest
    @CsvSource({
        "RECEIVED, REFER_INSIDE,  2026-03-09",
        "RECEIVED, REFER_OUTSIDE, 2026-03-13",
        "ADMITTED, SETTLE,        2026-03-20",
        "ADMITTED, DELIVER,       2026-03-23",
        "APPEALED, ELEVATE,       2026-03-11",
        "TO_COMPLY, COMPLY,       2026-03-18",
    })
    void what_is_late_is_done_and_marked(AccessStatus status, AccessVerb verb, LocalDate last) {
        for (var late : List.of(false, true)) {
            var house = new AccessHouse();
            var receipt = house.in(status);
            house.now = last.plusDays(late ? 1 : 0).atTime(9, 0);
            house.act(receipt, verb);

            var movements = house.request(receipt).movements();
            assertThat(movements.get(movements.size() - 1).isLate())
                    .as(verb + " " + late)
                    .isEqualTo(late);
        }
    }

    @Test
    void what_lasts_longer_than_the_threshold_needs_a_schedule() {
        var house = new AccessHouse();
        var receipt = house.ask();
        var long1 = Deed.saying("Es mucho.").on(List.of(LocalDate.of(2026, 4, 23)));
        assertThatThrownBy(() -> house.office.act(AccessHouse.OFFICER, house.at(receipt), AccessVerb.EXTEND, long1))
                .hasMessageContaining("SCHEDULE_NEEDED");

        house.office.act(
                AccessHouse.OFFICER,
                house.at(receipt),
                AccessVerb.EXTEND,
                Deed.saying("Es mucho.").on(List.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 23))));
        assertThat(house.request(receipt).dueOn).isEqualTo("2026-04-01");

        house.act(receipt, AccessVerb.DELIVER_STAGE);
        assertThat(house.request(receipt).dueOn).isEqualTo("2026-04-23");
        assertRejected(house, receipt, AccessVerb.DELIVER_STAGE, AccessReason.LAST_STAGE);
    }

    @Test
    void a_missed_date_of_the_schedule_is_a_tacit_denial() {
        var house = new AccessHouse();
        var receipt = house.in(AccessStatus.EXTENDED);

        house.dawn(LocalDate.of(2026, 3, 28));

        assertThat(house.request(receipt).status()).isEqualTo(AccessStatus.TACITLY_DENIED);
    }

    private static void assertRejected(AccessHouse house, AccessReceipt receipt, AccessVerb verb, AccessReason reason) {
        assertThatThrownBy(() -> house.act(receipt, verb))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.reasons()).containsExactly(reason));
    }
}
