package pe.cumbe.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.filing.Applicant;
import pe.cumbe.filing.IdentityDocument;
import pe.cumbe.shared.Rejected;

/** Who comes to the window to see something there (DS 007-2024-JUS 17.4 and 17.5). */
class DirectAccessTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
    private static final Applicant ROSA = new Applicant(IdentityDocument.DNI, "45127788", "Rosa Elvira Huamán Terán");

    private final AccessHouse house = new AccessHouse();

    /** The day of asking, whether the central archive keeps it, and the last day to show it: Easter is 2 and 3 April, 27 July is not worked. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-09, false, 2026-03-09",
        "2026-03-09, true,  2026-03-16",
        "2026-03-13, true,  2026-03-20",
        "2026-03-31, true,  2026-04-09",
        "2026-04-01, true,  2026-04-10",
        "2026-07-24, true,  2026-08-05",
        "2026-03-07, false, 2026-03-09",
        "2026-03-07, true,  2026-03-13",
    })
    void it_is_shown_at_once_or_within_the_term_of_the_law_when_the_central_archive_keeps_it(
            LocalDate askedOn, boolean centralArchive, LocalDate due) {
        assertThat(DirectAccess.due(askedOn, centralArchive, house.stamp().terms()))
                .isEqualTo(due);
    }

    /** The day it was shown, and the type of answer of the register. */
    @ParameterizedTest
    @CsvSource({"2026-03-16, 5, IN_TIME", "2026-03-17, 6, LATE"})
    void the_register_says_whether_it_was_in_time(LocalDate shownOn, int used, AnswerType type) {
        var at = note(true);
        house.now = shownOn.atTime(9, 0);

        house.window.show(AccessHouse.OFFICER, at, shownOn, "Los planos", type == AnswerType.LATE ? "Faltó luz" : "");

        var view = view(at);
        assertThat(view.late()).isEqualTo(type == AnswerType.LATE);
        assertThat(AnswerType.of(AccessStatus.DELIVERED, true, false, view.late()))
                .isEqualTo(type);
        assertThat(view.endedOn()).isEqualTo(shownOn);
        assertThat(house.stamp().terms().between(MONDAY, shownOn)).isEqualTo(used);
    }

    @Test
    void its_number_is_of_the_series_of_the_requests_of_the_dependency() {
        house.ask();

        assertThat(note(false).number().value()).isEqualTo("SAIP-DRE-2026-000002");
        assertThat(house.ask().number().value()).isEqualTo("SAIP-DRE-2026-000003");
    }

    @Test
    void the_person_signs_what_was_shown_and_each_step_is_an_act() {
        var at = note(false);
        assertRejected(() -> house.window.conform(AccessHouse.OFFICER, at, MONDAY), AccessReason.NOT_NOW);

        house.window.show(AccessHouse.OFFICER, at, MONDAY, "Los planos del puente", "");
        house.window.conform(AccessHouse.OFFICER, at, MONDAY);

        assertThat(view(at).status()).isEqualTo(DirectAccessStatus.CONFORMED);
        assertThat(view(at).conformedOn()).isEqualTo(MONDAY);
        assertThat(house.acts)
                .extracting(act -> act.kind())
                .containsExactly("DIRECT_ACCESS_NOTED", "DIRECT_ACCESS_SHOWN", "DIRECT_ACCESS_CONFORMED");
        assertThat(house.acts)
                .extracting(act -> act.subject())
                .containsOnly(at.number().value());
        assertRejected(() -> house.window.show(AccessHouse.OFFICER, at, MONDAY, "Otra vez", ""), AccessReason.NOT_NOW);
        assertRejected(() -> house.window.leave(AccessHouse.OFFICER, at, MONDAY, ""), AccessReason.NOT_NOW);
    }

    @Test
    void the_office_counts_those_that_it_still_has_to_show() {
        var shown = note(false);
        note(true);
        house.window.show(AccessHouse.OFFICER, shown, MONDAY, "Los planos del puente", "");

        assertThat(house.window.waiting(AccessHouse.OFFICER, shown.agency())).isOne();
    }

    @Test
    void whoever_does_not_come_back_leaves_it_uncollected() {
        var at = note(true);
        house.now = house.now.plusDays(20);

        house.window.leave(AccessHouse.OFFICER, at, LocalDate.of(2026, 3, 27), "");

        assertThat(view(at).status()).isEqualTo(DirectAccessStatus.NOT_COLLECTED);
        assertThat(view(at).late()).isFalse();
    }

    static Stream<Arguments> badNotes() {
        var good = good(false);
        return Stream.of(
                arguments(
                        new NoteDirectAccess(
                                new Applicant(IdentityDocument.DNI, "451", "Rosa"), "Planos", "Planos", false, MONDAY),
                        AccessReason.IDENTITY_MISSING),
                arguments(new NoteDirectAccess(ROSA, " ", good.summary(), false, MONDAY), AccessReason.ASKED_MISSING),
                arguments(
                        new NoteDirectAccess(ROSA, "x".repeat(2001), good.summary(), false, MONDAY),
                        AccessReason.TOO_LONG),
                arguments(new NoteDirectAccess(ROSA, "Planos", "", false, MONDAY), AccessReason.SUMMARY_MISSING),
                arguments(
                        new NoteDirectAccess(ROSA, "Planos", "Planos para Rosa Huamán", false, MONDAY),
                        AccessReason.NOT_ANONYMOUS),
                arguments(new NoteDirectAccess(ROSA, "Planos", "Planos", false, null), AccessReason.DAY_MISSING),
                arguments(
                        new NoteDirectAccess(ROSA, "Planos", "Planos", false, MONDAY.plusDays(1)),
                        AccessReason.DAY_WRONG),
                arguments(
                        new NoteDirectAccess(ROSA, "Planos", "Planos", false, MONDAY.minusDays(367)),
                        AccessReason.DAY_WRONG));
    }

    @ParameterizedTest
    @MethodSource("badNotes")
    void what_is_not_right_is_not_noted(NoteDirectAccess noted, AccessReason reason) {
        assertRejected(() -> house.window.note(AccessHouse.OFFICER, AccessHouse.DRE, noted), reason);
        assertThat(house.visits.all).isEmpty();
        assertThat(house.acts).isEmpty();
    }

    @Test
    void what_is_wrong_with_showing_it_changes_nothing() {
        var at = note(true);
        house.now = house.now.plusDays(8);
        var late = LocalDate.of(2026, 3, 17);
        List.<Bad>of(
                        new Bad(null, "Planos", "", AccessReason.DAY_MISSING),
                        new Bad(MONDAY.minusDays(1), "Planos", "", AccessReason.DAY_WRONG),
                        new Bad(late.plusDays(1), "Planos", "", AccessReason.DAY_WRONG),
                        new Bad(MONDAY, " ", "", AccessReason.TEXT_MISSING),
                        new Bad(MONDAY, "x".repeat(2001), "", AccessReason.TOO_LONG),
                        new Bad(late, "Planos", " ", AccessReason.DELAY_MISSING),
                        new Bad(late, "Planos", "Rosa Huamán no volvió", AccessReason.NOT_ANONYMOUS),
                        new Bad(late, "Planos", "x".repeat(301), AccessReason.TOO_LONG))
                .forEach(bad -> {
                    assertRejected(
                            () -> house.window.show(AccessHouse.OFFICER, at, bad.day(), bad.what(), bad.why()),
                            bad.reason());
                    assertThat(view(at).status()).isEqualTo(DirectAccessStatus.WAITING);
                });
    }

    @Test
    void another_dependency_neither_sees_nor_touches_it_and_who_sees_it_is_on_record() {
        var at = note(false);
        List.<Consumer<DirectAccessDesk>>of(
                        desk -> desk.queue(AccessHouse.OTHER, AccessHouse.DRE, 1, 10),
                        desk -> desk.open(AccessHouse.OTHER, AccessHouse.DRE, at.number()),
                        desk -> desk.note(AccessHouse.OTHER, AccessHouse.DRE, good(false)),
                        desk -> desk.show(AccessHouse.OTHER, at, MONDAY, "Planos", ""),
                        desk -> desk.conform(AccessHouse.OTHER, at, MONDAY),
                        desk -> desk.leave(AccessHouse.OTHER, at, MONDAY, ""))
                .forEach(work ->
                        assertThatThrownBy(() -> work.accept(house.window)).isInstanceOf(NotAllowed.class));
        assertThat(house.window.open(AccessHouse.OTHER, AccessHouse.DREM, at.number()))
                .isEmpty();

        view(at);

        assertThat(house.viewed).extracting(act -> act.kind()).containsOnly("ACCESS_VIEWED");
    }

    private record Bad(
            @org.jspecify.annotations.Nullable LocalDate day, String what, String why, AccessReason reason) {}

    private static NoteDirectAccess good(boolean centralArchive) {
        return new NoteDirectAccess(
                ROSA, "Quiero ver los planos del puente", "Planos de un puente", centralArchive, MONDAY);
    }

    private AccessRef note(boolean centralArchive) {
        return new AccessRef(
                AccessHouse.DRE, house.window.note(AccessHouse.OFFICER, AccessHouse.DRE, good(centralArchive)), 0);
    }

    private DirectAccessView view(AccessRef at) {
        return house.window.open(AccessHouse.OFFICER, at.agency(), at.number()).orElseThrow();
    }

    private static void assertRejected(Runnable work, AccessReason reason) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Rejected.class, refused -> assertThat(refused.reasons())
                .containsExactly(reason));
    }
}
