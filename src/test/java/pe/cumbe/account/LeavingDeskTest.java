package pe.cumbe.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static pe.cumbe.account.AccountFixtures.*;
import static pe.cumbe.account.SignInOffice.CARMEN;
import static pe.cumbe.account.SignInOffice.CARMENS_EMAIL;
import static pe.cumbe.account.SignInOffice.MANAGER;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.cumbe.account.AccountChanged.Kind;
import pe.cumbe.calendar.DayBroke;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;

class LeavingDeskTest {

    private static final Actor HEAD = actor("titular.dre", new Grant(Role.HEAD, DRE, null));
    private static final Actor OTHER_HEAD = actor("titular.diresa", new Grant(Role.HEAD, DIRESA, null));

    private final SignInOffice office = new SignInOffice();
    private final LeavingDesk desk = new LeavingDesk(office.accounts, office.events, office.clock);

    @Test
    void until_the_last_minute_of_the_last_day_in_lima_the_person_works_and_afterwards_nobody_enters() {
        var session = office.signIn(CARMEN);
        desk.leaveAgency(DRE, CARMEN, TODAY.plusDays(1), HEAD);

        office.clock.pass(Duration.ofHours(38).plusMinutes(59));
        assertThat(office.actor(session).may(Permission.RECEIVE_CASES, DRE)).isTrue();
        office.clock.pass(Duration.ofMinutes(1)); // midnight in Lima
        assertThat(office.signIns.visitor(session)).isEmpty();
        assertThat(reasons(() -> office.signIn(CARMEN))).containsExactly(SignInReason.LEFT);
        assertThat(reasons(() -> office.door.signIn(CARMEN, "no es esta clave", A_VILLAGE, BROWSER)))
                .containsExactly(SignInReason.WRONG);
        office.links.send(CARMENS_EMAIL);
        assertThat(office.mail.posted()).isEmpty();
    }

    @Test
    void the_day_after_the_account_is_closed_once_by_the_system_and_its_sessions_leave_the_list() {
        office.signIn(CARMEN);
        desk.leave(CARMEN, TODAY, ADMINISTRATOR);
        var days = new LeavingDays(desk);

        days.close(new DayBroke(TODAY));
        assertThat(office.accounts.find(CARMEN).orElseThrow().isClosed()).isFalse();
        office.clock.pass(Duration.ofHours(16));
        days.close(new DayBroke(TODAY.plusDays(1)));
        days.close(new DayBroke(TODAY.plusDays(1)));

        assertThat(office.accounts.find(CARMEN).orElseThrow().isClosed()).isTrue();
        assertThat(office.events.heard())
                .filteredOn(change -> change.kind() == Kind.ACCOUNT_CLOSED)
                .containsExactly(new AccountChanged(Actor.SYSTEM, Kind.ACCOUNT_CLOSED, CARMEN));
    }

    @Test
    void a_role_is_only_ever_made_shorter_and_one_that_would_begin_later_never_does() {
        grant(Role.EDITOR, TODAY, TODAY.plusDays(3));
        grant(Role.EVALUATOR, TODAY.plusDays(9), null);

        desk.leave(CARMEN, TODAY.plusDays(5), ADMINISTRATOR);

        assertThat(row().grants())
                .extracting(RoleGrantRow::role, RoleGrantRow::until, RoleGrantRow::state)
                .containsExactlyInAnyOrder(
                        tuple(Role.RECEPTION, TODAY.plusDays(5), GrantState.IN_FORCE),
                        tuple(Role.EDITOR, TODAY.plusDays(3), GrantState.IN_FORCE),
                        tuple(Role.EVALUATOR, null, GrantState.REVOKED));
        assertThat(reasons(() -> desk.leave(CARMEN, TODAY.plusDays(6), ADMINISTRATOR)))
                .containsExactly(AccountReason.LEAVES_BEFORE);
        assertThat(reasons(() -> grant(Role.TREASURY, TODAY, TODAY.plusDays(6))))
                .containsExactly(AccountReason.LEAVES_BEFORE);
        desk.leave(CARMEN, TODAY.plusDays(1), ADMINISTRATOR);
        assertThat(row().lastDay()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void a_head_ends_what_is_of_the_dependency_and_the_account_only_where_nothing_else_is_left() {
        office.desk.grant(
                CARMEN, new GrantRole(Role.EDITOR, DIRESA, null, TODAY, null).askedBy("La titular"), ADMINISTRATOR);

        desk.leaveAgency(DRE, CARMEN, TODAY.plusDays(2), HEAD);
        assertThat(row().lastDay()).isNull();
        desk.leaveAgency(DIRESA, CARMEN, TODAY.plusDays(4), OTHER_HEAD);

        assertThat(row().lastDay()).isEqualTo(TODAY.plusDays(4));
        assertThat(office.events.heard())
                .filteredOn(change -> change.kind() == Kind.LEAVING_DAY_SET)
                .extracting(AccountChanged::agency, AccountChanged::after)
                .containsExactly(tuple(DRE, "2026-03-11"), tuple(DIRESA, "2026-03-13 (cuenta)"));
    }

    @Test
    void who_stays_after_all_is_given_roles_again() {
        desk.leave(CARMEN, TODAY, ADMINISTRATOR);
        desk.stay(CARMEN, ADMINISTRATOR);
        office.clock.pass(Duration.ofHours(16));

        assertThat(office.actor(office.signIn(CARMEN)).grants()).isEmpty();
        grant(Role.RECEPTION, TODAY.plusDays(1), null);
        assertThat(office.actor(office.signIn(CARMEN)).may(Permission.RECEIVE_CASES, DRE))
                .isTrue();
        assertThat(reasons(() -> desk.stay(CARMEN, ADMINISTRATOR))).containsExactly(AccountReason.NOT_LEAVING);
    }

    @Test
    void a_day_that_passed_a_stranger_and_oneself_are_refused_and_somebody_always_manages_accounts() {
        assertThat(reasons(() -> desk.leave(CARMEN, TODAY.minusDays(1), ADMINISTRATOR)))
                .containsExactly(AccountReason.LEAVING_DAY_PAST);
        assertThat(reasons(() -> desk.leave(CARMEN, null, ADMINISTRATOR)))
                .containsExactly(AccountReason.LEAVING_DAY_PAST);
        assertThat(reasons(() -> desk.leave(CARMEN, LocalDate.of(9999, 1, 1), ADMINISTRATOR)))
                .containsExactly(AccountReason.DATES_TOO_FAR);
        assertThat(reasons(() -> desk.leave(MANAGER, TODAY, ADMINISTRATOR))).containsExactly(AccountReason.OWN_ACCOUNT);
        assertThat(reasons(() -> desk.leaveAgency(DIRESA, CARMEN, TODAY, OTHER_HEAD)))
                .containsExactly(AccountReason.NOT_OF_THE_AGENCY);
        desk.leave("cuentas2", TODAY, ADMINISTRATOR);
        assertThat(reasons(() -> desk.leave(MANAGER, TODAY, Actor.SYSTEM)))
                .containsExactly(AccountReason.LAST_ADMINISTRATOR);
    }

    @Test
    void a_head_sees_who_works_there_and_nobody_elses_people() {
        assertThat(desk.people(DRE, HEAD)).extracting(AgencyPerson::username).containsExactly(CARMEN, "evaluador.dre");
        for (var attempt : List.<ThrowingCallable>of(
                () -> desk.people(DRE, OTHER_HEAD),
                () -> desk.people(DRE, ADMINISTRATOR),
                () -> desk.leaveAgency(DRE, CARMEN, TODAY, OTHER_HEAD),
                () -> desk.leave(CARMEN, TODAY, HEAD),
                () -> desk.stay(CARMEN, HEAD))) {
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(attempt);
        }
    }

    private void grant(Role role, LocalDate from, @Nullable LocalDate until) {
        office.desk.grant(CARMEN, new GrantRole(role, DRE, null, from, until).askedBy("La titular"), ADMINISTRATOR);
    }

    private AccountRow row() {
        return office.desk.find(CARMEN, ADMINISTRATOR).orElseThrow();
    }

    private static List<Reason> reasons(ThrowingCallable attempt) {
        return List.copyOf(catchThrowableOfType(Rejected.class, attempt).reasons());
    }
}
