package pe.cumbe.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pe.cumbe.account.AccountFixtures.*;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pe.cumbe.account.AccountChanged.Kind;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.mail.PostOffice;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;

class AccountDeskTest {

    private static final String HEAD = "Rosa (titular.dre)";

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final HeardEvents<AccountChanged> events = new HeardEvents<>();
    private final HandClock clock = new HandClock();
    private final AccountDesk desk =
            new AccountDesk(accounts, places(), quickPasswords(), domains(), aWeekOfOneTime(), events, clock);
    private final SignInDesk signIns = new SignInDesk(
            accounts, new InMemorySessions(), new AccountLetters(new PostOffice(clock).desk(), clock), events, clock);

    private SignedIn session;

    @BeforeEach
    void an_administrator_and_a_receptionist() {
        desk.openWith(new OpenAccount("cuentas", "Patricia", null), "hash", Actor.SYSTEM);
        desk.grant("cuentas", new GrantRole(Role.ACCOUNT_MANAGER, null, null, TODAY, null), Actor.SYSTEM);
        desk.openWith(new OpenAccount("recepcion.dre", "Carmen", "carmen@example.pe"), "hash", Actor.SYSTEM);
        session = signIns.noteSignIn("recepcion.dre", BROWSER);
        events.heard().clear();
    }

    @TestFactory
    Stream<DynamicTest> nobody_but_an_administrator_manages_accounts() {
        var wanted = new OpenAccount("nueva", "Nueva", null);
        var role = new GrantRole(Role.RECEPTION, DRE, null, TODAY, null);
        return Stream.of(Actor.CITIZEN, AUDITOR, WEBMASTER, RECEPTIONIST, EVALUATOR, OPERATOR)
                .flatMap(actor -> Stream.<ThrowingCallable>of(
                                () -> desk.open(wanted, actor),
                                () -> desk.openWith(wanted, "hash", actor),
                                () -> desk.close("recepcion.dre", actor),
                                () -> desk.grant("recepcion.dre", role, actor),
                                () -> desk.revoke("recepcion.dre", "any", actor),
                                () -> desk.resetPassword("recepcion.dre", actor),
                                () -> desk.search("", true, 1, actor),
                                () -> desk.changeEmail("recepcion.dre", "otra@example.pe", actor),
                                () -> desk.find("recepcion.dre", actor))
                        .map(attempt -> DynamicTest.dynamicTest(
                                "as «" + actor.username() + "»", () -> assertThatExceptionOfType(NotAllowed.class)
                                        .isThrownBy(attempt))));
    }

    @Test
    void an_account_opens_with_a_one_time_password_that_must_be_changed() {
        var once =
                desk.open(new OpenAccount("evaluador.dre", "Julio", "julio@example.pe").askedBy(HEAD), ADMINISTRATOR);

        var account = accounts.find("evaluador.dre").orElseThrow();
        assertThat(account.mustChangePassword()).isTrue();
        assertThat(quickPasswords().matches(once.password(), account.password().hash()))
                .isTrue();
        assertThat(PasswordRules.objectionsTo(once.password(), "evaluador.dre")).isEmpty();
        assertThat(once.toString()).doesNotContain(once.password());
        assertThat(kinds()).containsExactly(Kind.ACCOUNT_OPENED);
    }

    @Test
    void what_would_not_fit_the_row_is_refused_before() {
        assertRejected(
                () -> desk.open(new OpenAccount("nueva", "N".repeat(121), "n@example.pe").askedBy(HEAD), ADMINISTRATOR),
                AccountReason.NAME_MISSING);
        assertRejected(
                () -> desk.open(new OpenAccount("nueva", "Nueva\u0000", "n@example.pe").askedBy(HEAD), ADMINISTRATOR),
                AccountReason.NAME_MISSING);
        assertRejected(
                () -> desk.open(
                        new OpenAccount("nueva", "Nueva", "a@b." + "c".repeat(157)).askedBy(HEAD), ADMINISTRATOR),
                AccountReason.EMAIL_MALFORMED);
    }

    @Test
    void an_account_with_an_unfit_name_is_refused_with_every_reason() {
        assertRejected(
                () -> desk.open(new OpenAccount("Ñandú", " ", "no es correo").askedBy(HEAD), ADMINISTRATOR),
                AccountReason.USERNAME_MALFORMED,
                AccountReason.NAME_MISSING,
                AccountReason.EMAIL_MALFORMED);
        assertRejected(
                () -> desk.open(new OpenAccount("cuentas", "Otra", "otra@example.pe").askedBy(HEAD), ADMINISTRATOR),
                AccountReason.USERNAME_TAKEN);
        assertRejected(
                () -> desk.open(new OpenAccount("sistema", "Otra", "otra@example.pe").askedBy(HEAD), ADMINISTRATOR),
                AccountReason.USERNAME_TAKEN);
    }

    @Test
    void a_role_counts_from_its_first_day_to_its_last_by_the_date_in_lima() {
        grant(new GrantRole(Role.RECEPTION, DRE, null, TODAY.plusDays(1), TODAY.plusDays(2)));

        assertThat(visitor().may(Permission.RECEIVE_CASES, DRE)).isFalse();
        clock.pass(Duration.ofHours(15)); // midnight in Lima
        assertThat(visitor().may(Permission.RECEIVE_CASES, DRE)).isTrue();
        assertThat(visitor().may(Permission.RECEIVE_CASES, DIRESA)).isFalse();
        clock.pass(Duration.ofHours(47));
        assertThat(visitor().may(Permission.RECEIVE_CASES, DRE)).isTrue();
        clock.pass(Duration.ofHours(1));
        assertThat(visitor().may(Permission.RECEIVE_CASES, DRE)).isFalse();
    }

    @Test
    void a_revoked_role_is_gone_at_the_next_request() {
        grant(new GrantRole(Role.RECEPTION, DRE, null, TODAY, null));
        assertThat(visitor().may(Permission.RECEIVE_CASES, DRE)).isTrue();

        desk.revoke("recepcion.dre", grantOf("recepcion.dre"), ADMINISTRATOR);

        assertThat(visitor().may(Permission.RECEIVE_CASES, DRE)).isFalse();
        assertThat(kinds()).containsExactly(Kind.ROLE_GRANTED, Kind.ROLE_REVOKED);
        assertThat(desk.find("recepcion.dre", ADMINISTRATOR).orElseThrow().grants())
                .extracting(RoleGrantRow::state)
                .containsExactly(GrantState.REVOKED);
    }

    @Test
    void a_role_asks_for_what_it_needs_and_nothing_else() {
        assertThat(objections(Role.RECEPTION, null, null)).containsExactly(AccountReason.AGENCY_MISSING);
        assertThat(objections(Role.RECEPTION, new AgencyCode("NADIE"), null))
                .containsExactly(AccountReason.AGENCY_UNKNOWN);
        assertThat(objections(Role.EVALUATOR, DRE, "CAB-002")).containsExactly(AccountReason.KIOSK_NOT_FOR_THIS_ROLE);
        assertThat(objections(Role.AUDITOR, DRE, null)).containsExactly(AccountReason.AGENCY_NOT_FOR_THIS_ROLE);
        assertThat(objections(Role.KIOSK_OPERATOR, null, null)).containsExactly(AccountReason.KIOSK_MISSING);
        assertThat(objections(Role.KIOSK_OPERATOR, null, "CAB-999")).containsExactly(AccountReason.KIOSK_UNKNOWN);
        assertThat(objections(Role.KIOSK_OPERATOR, null, "CAB-002")).isEmpty();
        assertThat(objections(Role.AUDITOR, null, null)).isEmpty();
        assertThat(desk.objectionsTo(new GrantRole(Role.AUDITOR, null, null, TODAY, TODAY.minusDays(1))))
                .containsExactly(AccountReason.DATES_REVERSED);
    }

    @Test
    void nobody_rewrites_who_could_do_what_nor_grants_for_a_slip_of_the_year() {
        assertRejected(
                () -> grant(new GrantRole(Role.RECEPTION, DRE, null, TODAY.minusDays(1), null)),
                AccountReason.STARTS_IN_THE_PAST);
        assertRejected(
                () -> grant(new GrantRole(
                        Role.RECEPTION, DRE, null, TODAY, TODAY.plusYears(20).plusDays(1))),
                AccountReason.DATES_TOO_FAR);
        assertRejected(
                () -> grant(new GrantRole(Role.RECEPTION, DRE, null, TODAY.plusYears(7000), null)),
                AccountReason.DATES_TOO_FAR);
        grant(new GrantRole(Role.RECEPTION, DRE, null, TODAY, TODAY.plusYears(20)));
    }

    @Test
    void the_same_role_is_not_granted_twice_for_the_same_days() {
        grant(new GrantRole(Role.RECEPTION, DRE, null, TODAY, TODAY.plusDays(10)));

        assertRejected(
                () -> grant(new GrantRole(Role.RECEPTION, DRE, null, TODAY.plusDays(10), null)),
                AccountReason.ALREADY_GRANTED);
        grant(new GrantRole(Role.RECEPTION, DRE, null, TODAY.plusDays(11), null));
        grant(new GrantRole(Role.RECEPTION, DIRESA, null, TODAY, null));
    }

    @Test
    void nobody_edits_their_own_roles_nor_closes_their_own_account() {
        assertRejected(
                () -> desk.grant("cuentas", new GrantRole(Role.AUDITOR, null, null, TODAY, null), ADMINISTRATOR),
                AccountReason.OWN_ROLES);
        assertRejected(() -> desk.revoke("cuentas", "any", ADMINISTRATOR), AccountReason.OWN_ROLES);
        assertRejected(() -> desk.close("cuentas", ADMINISTRATOR), AccountReason.OWN_ACCOUNT);
        assertRejected(() -> desk.resetPassword("cuentas", ADMINISTRATOR), AccountReason.OWN_ACCOUNT);
    }

    @Test
    void the_last_administrator_stays() {
        assertRejected(() -> desk.close("cuentas", Actor.SYSTEM), AccountReason.LAST_ADMINISTRATOR);
        assertRejected(
                () -> desk.revoke("cuentas", grantOf("cuentas"), Actor.SYSTEM), AccountReason.LAST_ADMINISTRATOR);
    }

    @Test
    void an_administrator_goes_when_another_one_stays() {
        grant(new GrantRole(Role.ACCOUNT_MANAGER, null, null, TODAY, null));

        desk.close("cuentas", actor("recepcion.dre", new Grant(Role.ACCOUNT_MANAGER, null, null)));

        assertThat(accounts.find("cuentas").orElseThrow().isClosed()).isTrue();
    }

    @Test
    void a_closed_account_and_a_reset_password_end_the_sessions() {
        assertThat(signIns.visitor(session)).isPresent();

        desk.resetPassword("recepcion.dre", ADMINISTRATOR);
        assertThat(signIns.visitor(session)).isEmpty();

        session = signIns.noteSignIn("recepcion.dre", BROWSER);
        desk.close("recepcion.dre", ADMINISTRATOR);
        assertThat(signIns.visitor(session)).isEmpty();
        assertRejected(() -> desk.resetPassword("recepcion.dre", ADMINISTRATOR), AccountReason.ACCOUNT_CLOSED);
    }

    @Test
    void whoever_must_change_the_password_holds_no_role_until_then() {
        grant(new GrantRole(Role.RECEPTION, DRE, null, TODAY, null));
        desk.resetPassword("recepcion.dre", ADMINISTRATOR);
        session = signIns.noteSignIn("recepcion.dre", BROWSER);

        assertThat(visitor().grants()).isEmpty();
        session = signIns.changePassword(session, "another hash");
        assertThat(visitor().grants()).hasSize(1);
    }

    private void grant(GrantRole wanted) {
        desk.grant("recepcion.dre", wanted.askedBy(HEAD), ADMINISTRATOR);
    }

    private Actor visitor() {
        return signIns.visitor(session).orElseThrow().actor();
    }

    private String grantOf(String username) {
        return desk.find(username, ADMINISTRATOR).orElseThrow().grants().get(0).code();
    }

    private List<AccountReason> objections(Role role, AgencyCode agency, String kiosk) {
        return desk.objectionsTo(new GrantRole(role, agency, kiosk, TODAY, null));
    }

    private List<Kind> kinds() {
        return events.heard().stream().map(AccountChanged::kind).toList();
    }

    private static void assertRejected(ThrowingCallable attempt, Reason... reasons) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(attempt)
                .satisfies(rejected -> assertThat(rejected.reasons()).containsExactly(reasons));
    }
}
