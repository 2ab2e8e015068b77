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
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import pe.cumbe.account.AccountRequested.Kind;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.mail.Letter;
import pe.cumbe.mail.LetterTemplate;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;

class AccountRequestDeskTest {

    private static final Actor HEAD = new Actor("titular.dre", "Rosa", List.of(new Grant(Role.HEAD, DRE, null)));
    private static final Actor OTHER_HEAD = actor("titular.diresa", new Grant(Role.HEAD, DIRESA, null));

    private final SignInOffice office = new SignInOffice();
    private final InMemoryAccountRequests requests = new InMemoryAccountRequests();
    private final HeardEvents<AccountRequested> events = new HeardEvents<>();
    private final AccountRequestDesk desk = new AccountRequestDesk(
            requests, office.accounts, office.desk, domains(), office.letters, events, office.clock);

    @Test
    void the_head_who_asked_is_told_of_the_answer_and_reads_it_on_the_page() {
        office.open("titular.dre", "rosa@example.pe", new GrantRole(Role.HEAD, DRE, null, TODAY, null));
        desk.ask(wanted("julia@example.pe", Role.EDITOR), HEAD);
        desk.ask(wanted("pedro@example.pe", Role.EDITOR), HEAD);

        desk.grant(1, "julia.dre", ADMINISTRATOR);
        desk.refuse(2, "Ya no trabaja ahí.", ADMINISTRATOR);

        assertThat(office.mail.posted())
                .extracting(Letter::template, letter -> letter.to().value())
                .containsExactly(
                        tuple(LetterTemplate.ACCOUNT_ANSWERED, "rosa@example.pe"),
                        tuple(LetterTemplate.ACCOUNT_ANSWERED, "rosa@example.pe"));
    }

    @Test
    void a_head_asks_and_whoever_manages_accounts_opens_it_with_the_roles_and_who_asked_stays_written() {
        desk.ask(wanted("julia@example.pe", Role.EDITOR, Role.RECEPTION), HEAD);
        assertThat(desk.countWaiting(ADMINISTRATOR)).isOne();

        var granted = desk.grant(1, "julia.dre", ADMINISTRATOR);

        assertThat(granted.password()).isNotNull();
        var account = office.desk.find("julia.dre", ADMINISTRATOR).orElseThrow();
        assertThat(account.askedBy()).isEqualTo("Rosa (titular.dre)");
        assertThat(account.openedBy()).isEqualTo(MANAGER);
        assertThat(account.grants())
                .extracting(RoleGrantRow::role, RoleGrantRow::askedBy, RoleGrantRow::grantedBy)
                .containsExactlyInAnyOrder(
                        tuple(Role.EDITOR, "Rosa (titular.dre)", MANAGER),
                        tuple(Role.RECEPTION, "Rosa (titular.dre)", MANAGER));
        assertThat(account.grants()).allMatch(grant -> grant.grantedAt() != null);
        assertThat(desk.of(DRE, HEAD))
                .extracting(AccountRequestRow::state, AccountRequestRow::username)
                .containsExactly(tuple(AccountRequestState.GRANTED, "julia.dre"));
        assertThat(events.heard())
                .extracting(AccountRequested::kind, AccountRequested::after)
                .containsExactly(
                        tuple(Kind.ACCOUNT_ASKED, "RECEPTION EDITOR"),
                        tuple(Kind.ACCOUNT_REQUEST_GRANTED, "julia.dre: RECEPTION EDITOR"));
    }

    @Test
    void only_the_domains_of_the_institution_or_of_the_dependency_serve() {
        assertThat(reasons(() -> desk.ask(wanted("julia@gmail.com", Role.EDITOR), HEAD)))
                .containsExactly(AccountReason.EMAIL_NOT_INSTITUTIONAL);
        desk.ask(wanted("julia@dre.example.com", Role.EDITOR), HEAD);
        assertThat(reasons(() -> desk.ask(wanted(DIRESA, "julia@dre.example.com", Role.EDITOR), OTHER_HEAD)))
                .containsExactly(AccountReason.EMAIL_NOT_INSTITUTIONAL);
    }

    @Test
    void every_thing_that_is_missing_is_said_at_once() {
        var nothing = new AskForAccount(DRE, " ", "", "", Set.of(), TODAY.minusDays(1), TODAY.minusDays(2), "");

        assertThat(reasons(() -> desk.ask(nothing, HEAD)))
                .containsExactly(
                        AccountReason.NAME_MISSING,
                        AccountReason.EMAIL_MISSING,
                        AccountReason.POST_MISSING,
                        AccountReason.ROLES_MISSING,
                        AccountReason.STARTS_IN_THE_PAST,
                        AccountReason.DATES_REVERSED,
                        AccountReason.REQUEST_WITHOUT_REASON);
        assertThat(reasons(() -> desk.ask(wanted("julia@example.pe", Role.WEBMASTER), HEAD)))
                .containsExactly(AccountReason.ROLES_MISSING);
    }

    @Test
    void nobody_grants_what_they_asked_for_and_nothing_is_answered_twice() {
        var both = new Actor(
                MANAGER,
                "Cecilia",
                List.of(new Grant(Role.HEAD, DRE, null), new Grant(Role.ACCOUNT_MANAGER, null, null)));
        desk.ask(wanted("julia@example.pe", Role.EDITOR), both);
        assertThat(reasons(() -> desk.ask(wanted("JULIA@example.pe", Role.RECEPTION), HEAD)))
                .containsExactly(AccountReason.ALREADY_ASKED);

        assertThat(reasons(() -> desk.grant(1, "julia.dre", both))).containsExactly(AccountReason.OWN_REQUEST);
        assertThat(reasons(() -> desk.refuse(1, "No.", both))).containsExactly(AccountReason.OWN_REQUEST);
        var other = actor("cuentas2", new Grant(Role.ACCOUNT_MANAGER, null, null));
        assertThat(reasons(() -> desk.refuse(1, " ", other))).containsExactly(AccountReason.REFUSAL_WITHOUT_REASON);
        desk.refuse(1, "Ya no trabaja ahí.", other);

        assertThat(reasons(() -> desk.grant(1, "julia.dre", other))).containsExactly(AccountReason.REQUEST_ANSWERED);
        assertThat(reasons(() -> desk.withdraw(DRE, 1, HEAD))).containsExactly(AccountReason.REQUEST_ANSWERED);
        assertThat(desk.of(DRE, HEAD)).extracting(AccountRequestRow::answer).containsExactly("Ya no trabaja ahí.");
    }

    @Test
    void who_has_an_account_already_gets_the_roles_there_and_no_other_password() {
        desk.ask(wanted(CARMENS_EMAIL, Role.RECEPTION, Role.EDITOR), HEAD);

        var granted = desk.grant(1, "", ADMINISTRATOR);

        assertThat(granted).isEqualTo(new AccountRequestDesk.Granted(CARMEN, null));
        assertThat(office.desk.find(CARMEN, ADMINISTRATOR).orElseThrow().grants())
                .extracting(RoleGrantRow::role)
                .as("reception is not granted twice")
                .containsExactlyInAnyOrder(Role.RECEPTION, Role.EDITOR);
    }

    @Test
    void a_request_that_waited_begins_today_and_one_whose_days_passed_is_not_granted() {
        desk.ask(wanted(DRE, "julia@example.pe", TODAY, TODAY.plusDays(1)), HEAD);
        desk.ask(wanted(DRE, "olga@example.pe", TODAY, TODAY.plusDays(2)), HEAD);
        office.clock.pass(Duration.ofDays(2));

        assertThat(reasons(() -> desk.grant(1, "julia.dre", ADMINISTRATOR)))
                .containsExactly(AccountReason.REQUEST_OVER);
        desk.grant(2, "olga.dre", ADMINISTRATOR);
        assertThat(office.desk.find("olga.dre", ADMINISTRATOR).orElseThrow().grants())
                .extracting(RoleGrantRow::from)
                .containsExactly(TODAY.plusDays(2));
    }

    @Test
    void a_head_withdraws_what_the_dependency_asked_and_nobody_else_does() {
        desk.ask(wanted("julia@example.pe", Role.EDITOR), HEAD);

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.withdraw(DRE, 1, OTHER_HEAD));
        assertThat(reasons(() -> desk.withdraw(DIRESA, 1, OTHER_HEAD))).containsExactly(AccountReason.REQUEST_ANSWERED);
        desk.withdraw(DRE, 1, HEAD);
        assertThat(desk.waiting(ADMINISTRATOR)).isEmpty();
    }

    @Test
    void only_a_head_asks_and_only_whoever_manages_accounts_answers() {
        desk.ask(wanted("julia@example.pe", Role.EDITOR), HEAD);
        for (var attempt : List.<ThrowingCallable>of(
                () -> desk.ask(wanted("olga@example.pe", Role.EDITOR), OTHER_HEAD),
                () -> desk.ask(wanted("olga@example.pe", Role.EDITOR), ADMINISTRATOR),
                () -> desk.of(DRE, OTHER_HEAD),
                () -> desk.grant(1, "julia.dre", HEAD),
                () -> desk.refuse(1, "No.", HEAD),
                () -> desk.waiting(HEAD),
                () -> desk.find(1, HEAD),
                () -> desk.accountWith("x@example.pe", HEAD),
                () -> desk.countWaiting(HEAD))) {
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(attempt);
        }
    }

    private static AskForAccount wanted(String email, Role... roles) {
        return wanted(DRE, email, roles);
    }

    private static AskForAccount wanted(AgencyCode agency, String email, Role... roles) {
        return new AskForAccount(
                agency, "Julia Pérez", email, "Especialista", Set.of(roles), TODAY, null, "Escribe las noticias.");
    }

    private static AskForAccount wanted(AgencyCode agency, String email, LocalDate from, LocalDate until) {
        return new AskForAccount(
                agency, "Julia Pérez", email, "Especialista", Set.of(Role.EDITOR), from, until, "Escribe.");
    }

    private static List<Reason> reasons(ThrowingCallable attempt) {
        return List.copyOf(catchThrowableOfType(Rejected.class, attempt).reasons());
    }
}
