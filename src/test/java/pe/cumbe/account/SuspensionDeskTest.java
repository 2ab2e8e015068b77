package pe.cumbe.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static pe.cumbe.account.AccountFixtures.*;
import static pe.cumbe.account.SignInOffice.CARMEN;
import static pe.cumbe.account.SignInOffice.MANAGER;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.cumbe.account.AccountChanged.Kind;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;

class SuspensionDeskTest {

    private final SignInOffice office = new SignInOffice();
    private final SuspensionDesk desk = new SuspensionDesk(office.accounts, office.events, office.clock);

    @Test
    void a_suspended_account_is_out_at_the_next_request_and_lets_nobody_in_until_the_last_day_has_passed() {
        var session = office.signIn(CARMEN);

        desk.suspend(CARMEN, TODAY.plusDays(1), " Licencia. ", ADMINISTRATOR);

        assertThat(office.signIns.visitor(session)).isEmpty();
        assertThat(reasons(() -> office.signIn(CARMEN))).containsExactly(SignInReason.SUSPENDED);
        office.clock.pass(Duration.ofHours(38)); // the last minutes of the last day, in Lima
        assertThat(reasons(() -> office.signIn(CARMEN))).containsExactly(SignInReason.SUSPENDED);
        office.clock.pass(Duration.ofHours(1));
        assertThat(office.signIns.visitor(session)).as("a session of before").isEmpty();
        assertThat(office.actor(office.signIn(CARMEN)).may(Permission.RECEIVE_CASES, DRE))
                .isTrue();
    }

    @Test
    void only_the_right_password_learns_that_the_account_is_suspended() {
        desk.suspend(CARMEN, TODAY, "Licencia.", ADMINISTRATOR);

        assertThat(reasons(() -> office.door.signIn(CARMEN, "no es esta clave", A_VILLAGE, BROWSER)))
                .containsExactly(SignInReason.WRONG);
    }

    @Test
    void a_lifted_suspension_lets_in_again_and_both_are_on_record_with_reason_and_end() {
        desk.suspend(CARMEN, TODAY, "Licencia.", ADMINISTRATOR);
        desk.suspend(CARMEN, TODAY.plusDays(9), "Sigue de licencia.", ADMINISTRATOR);
        assertThat(row().suspendedUntil()).isEqualTo(TODAY.plusDays(9));
        assertThat(row().suspendedReason()).isEqualTo("Sigue de licencia.");

        desk.lift(CARMEN, ADMINISTRATOR);

        assertThat(row().suspendedUntil()).isNull();
        assertThat(office.signIn(CARMEN)).isNotNull();
        assertThat(office.events.heard())
                .filteredOn(change -> change.kind() != Kind.SIGNED_IN)
                .containsExactly(
                        change(Kind.ACCOUNT_SUSPENDED, null, "2026-03-09: Licencia."),
                        change(Kind.ACCOUNT_SUSPENDED, "2026-03-09: Licencia.", "2026-03-18: Sigue de licencia."),
                        change(Kind.SUSPENSION_LIFTED, "2026-03-18: Sigue de licencia.", null));
    }

    @Test
    void a_suspension_has_a_reason_and_an_end_that_is_neither_past_nor_further_than_a_year() {
        assertThat(objections(null, " "))
                .containsExactly(AccountReason.SUSPENSION_OVER, AccountReason.SUSPENSION_WITHOUT_REASON);
        assertThat(objections(TODAY.minusDays(1), "x".repeat(301)))
                .containsExactly(AccountReason.SUSPENSION_OVER, AccountReason.SUSPENSION_WITHOUT_REASON);
        assertThat(objections(TODAY, "dos\nlíneas")).containsExactly(AccountReason.SUSPENSION_WITHOUT_REASON);
        assertThat(objections(TODAY.plusYears(1).plusDays(1), "Licencia."))
                .containsExactly(AccountReason.SUSPENSION_TOO_LONG);
        desk.suspend(CARMEN, TODAY.plusYears(1), "x".repeat(300), ADMINISTRATOR);
    }

    @Test
    void nobody_suspends_themselves_the_last_manager_or_who_is_gone() {
        assertThat(reasons(() -> desk.suspend(MANAGER, TODAY, "Yo.", ADMINISTRATOR)))
                .containsExactly(AccountReason.OWN_ACCOUNT);
        assertThat(reasons(() -> desk.lift(MANAGER, ADMINISTRATOR))).containsExactly(AccountReason.OWN_ACCOUNT);
        assertThat(reasons(() -> desk.suspend("nadie", TODAY, "x", ADMINISTRATOR)))
                .containsExactly(AccountReason.UNKNOWN_ACCOUNT);
        assertThat(reasons(() -> desk.lift(CARMEN, ADMINISTRATOR))).containsExactly(AccountReason.NOT_SUSPENDED);
        office.desk.close(CARMEN, ADMINISTRATOR);
        assertThat(reasons(() -> desk.suspend(CARMEN, TODAY, "x", ADMINISTRATOR)))
                .containsExactly(AccountReason.ACCOUNT_CLOSED);

        desk.suspend("cuentas2", TODAY, "Licencia.", ADMINISTRATOR);

        var other = actor("otra", new Grant(Role.ACCOUNT_MANAGER, null, null));
        assertThat(reasons(() -> desk.suspend(MANAGER, TODAY, "x", other)))
                .containsExactly(AccountReason.LAST_ADMINISTRATOR);
    }

    @Test
    void nobody_but_a_manager_of_accounts_suspends() {
        for (var actor : List.of(Actor.CITIZEN, AUDITOR, WEBMASTER, RECEPTIONIST, EVALUATOR, OPERATOR)) {
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.suspend(CARMEN, TODAY, "x", actor));
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.lift(CARMEN, actor));
        }
    }

    private AccountRow row() {
        return office.desk.find(CARMEN, ADMINISTRATOR).orElseThrow();
    }

    private List<Reason> objections(@Nullable LocalDate until, String reason) {
        return reasons(() -> desk.suspend(CARMEN, until, reason, ADMINISTRATOR));
    }

    private static List<Reason> reasons(ThrowingCallable attempt) {
        return List.copyOf(catchThrowableOfType(Rejected.class, attempt).reasons());
    }

    private static AccountChanged change(Kind kind, @Nullable String before, @Nullable String after) {
        return new AccountChanged(ADMINISTRATOR, kind, CARMEN, null, before, after);
    }
}
