package pe.cumbe.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static pe.cumbe.account.AccountFixtures.*;
import static pe.cumbe.account.SignInOffice.CARMEN;
import static pe.cumbe.account.SignInOffice.MANAGER;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.cumbe.account.AccountChanged.Kind;
import pe.cumbe.account.SecondFactorDesk.Outcome;
import pe.cumbe.mail.LetterTemplate;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;

/** The second step of signing in, from joining the telephone to losing it. */
class SecondFactorDeskTest {

    private final SignInOffice office = new SignInOffice();
    private final byte[] telephone = office.factors.invent();

    @ParameterizedTest
    @EnumSource(Role.class)
    void who_administers_or_audits_joins_a_telephone_before_anything_else(Role role) {
        var agency = role.regionWide() || role == Role.KIOSK_OPERATOR ? null : DRE;
        var kiosk = role == Role.KIOSK_OPERATOR ? "CAB-002" : null;
        office.open("alguien", null, new GrantRole(role, agency, kiosk, TODAY, null));

        var step = office.step(office.signIn("alguien"));

        var obliged =
                List.of(Role.WEBMASTER, Role.ACCOUNT_MANAGER, Role.AUDITOR).contains(role);
        assertThat(step).isEqualTo(obliged ? SignInStep.ENROL : SignInStep.IN);
    }

    @Test
    void until_then_they_hold_no_role_and_afterwards_they_do() {
        var who = office.signIn(MANAGER);
        assertThat(office.actor(who).grants()).isEmpty();

        var papers = office.factors.enrol(who, telephone, codeNow());

        assertThat(office.step(who)).isEqualTo(SignInStep.IN);
        assertThat(office.actor(who).mayAnywhere(Permission.MANAGE_ACCOUNTS)).isTrue();
        assertThat(new HashSet<>(papers)).hasSize(10);
        assertThat(office.kinds()).endsWith(Kind.SECOND_FACTOR_JOINED);
    }

    @Test
    void a_role_that_asks_for_it_takes_effect_in_an_open_session_with_the_telephone_joined() {
        var who = office.signIn(CARMEN);
        assertThat(office.step(who)).isEqualTo(SignInStep.IN);

        office.desk.grant(
                CARMEN, new GrantRole(Role.AUDITOR, null, null, TODAY, null).askedBy("La titular"), ADMINISTRATOR);

        assertThat(office.step(who)).isEqualTo(SignInStep.ENROL);
    }

    @Test
    void a_demo_account_which_only_enters_from_this_machine_is_not_obliged_and_may() {
        office.desk.openWith(
                new OpenAccount("demo", "Demo", null, true), office.passwords.hash(PASSWORD), Actor.SYSTEM);
        office.desk.grant("demo", new GrantRole(Role.AUDITOR, null, null, TODAY, null), Actor.SYSTEM);
        var who = office.door.signIn("demo", PASSWORD, HERE, BROWSER);
        assertThat(office.step(who)).isEqualTo(SignInStep.IN);

        office.factors.enrol(who, telephone, codeNow());

        assertThat(office.step(office.door.signIn("demo", PASSWORD, HERE, BROWSER)))
                .isEqualTo(SignInStep.CODE);
    }

    @Test
    void a_wrong_code_joins_nothing() {
        var who = office.signIn(MANAGER);

        assertThat(refusal(() -> office.factors.enrol(who, telephone, "000000x")))
                .isEqualTo(SignInReason.CODE_WRONG);
        assertThat(office.step(who)).isEqualTo(SignInStep.ENROL);
    }

    @Test
    void from_then_on_the_code_is_asked_for_after_the_password() {
        joined();
        var who = office.signIn(MANAGER);
        assertThat(office.step(who)).isEqualTo(SignInStep.CODE);
        assertThat(office.actor(who).grants()).isEmpty();
        assertThat(office.kinds()).doesNotContain(Kind.SIGNED_IN);

        assertThat(office.factors.check(who, " " + codeNow().replaceAll("(...)", "$1 ")))
                .isEqualTo(Outcome.IN);

        assertThat(office.step(who)).isEqualTo(SignInStep.IN);
        assertThat(office.kinds()).endsWith(Kind.SIGNED_IN);
    }

    @Test
    void a_code_serves_once_also_the_one_that_joined_the_telephone() {
        var first = office.signIn(MANAGER);
        var code = codeNow();
        office.factors.enrol(first, telephone, code);
        assertThat(office.factors.check(office.signIn(MANAGER), code)).isEqualTo(Outcome.WRONG);

        office.clock.pass(Duration.ofSeconds(30));
        var next = codeNow();
        assertThat(office.factors.check(office.signIn(MANAGER), next)).isEqualTo(Outcome.IN);
        assertThat(office.factors.check(office.signIn(MANAGER), next)).isEqualTo(Outcome.WRONG);
        assertThat(office.factors.check(office.signIn(MANAGER), code)).isEqualTo(Outcome.WRONG);
    }

    @Test
    void each_code_on_paper_serves_once_with_or_without_its_hyphens() {
        var papers = joined();
        var who = office.signIn(MANAGER);
        assertThat(office.factors.check(who, papers.get(3).replace("-", ""))).isEqualTo(Outcome.IN);
        assertThat(office.factors.papersLeft(office.actor(who))).isEqualTo(9);

        assertThat(office.factors.check(office.signIn(MANAGER), papers.get(3))).isEqualTo(Outcome.WRONG);
        assertThat(office.factors.check(office.signIn(MANAGER), papers.get(4).toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(Outcome.IN);
        assertThat(office.kinds()).contains(Kind.RECOVERY_CODE_USED);
    }

    @Test
    void the_paper_of_one_person_does_not_serve_another() {
        var papers = joined();
        var theirs = office.factors.invent();
        office.factors.enrol(office.signIn("cuentas2"), theirs, Totp.code(theirs, office.clock.instant()));

        assertThat(office.factors.check(office.signIn("cuentas2"), papers.get(0)))
                .isEqualTo(Outcome.WRONG);
        assertThat(office.factors.check(office.signIn("cuentas2"), codeNow())).isEqualTo(Outcome.WRONG);
    }

    @Test
    void wrong_codes_in_a_row_wait_longer_and_a_right_password_does_not_forget_them() {
        joined();
        var outcomes = new ArrayList<Outcome>();
        for (int i = 0; i < 4; i++) {
            outcomes.add(office.factors.check(office.signIn(MANAGER), "000000"));
        }
        assertThat(outcomes).containsExactly(Outcome.WRONG, Outcome.WRONG, Outcome.WRONG, Outcome.WAIT);
        assertThat(office.factors.check(office.signIn(MANAGER), codeNow())).isEqualTo(Outcome.WAIT);

        office.clock.pass(Duration.ofMinutes(15));
        assertThat(office.factors.check(office.signIn(MANAGER), codeNow())).isEqualTo(Outcome.IN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "12345", "1234567", "abcdef", "' or 1=1", "\u0000", "ñandú"})
    void what_is_no_code_lets_nobody_in(String typed) {
        joined();

        assertThat(office.factors.check(office.signIn(MANAGER), typed)).isEqualTo(Outcome.WRONG);
    }

    @Test
    void a_code_as_long_as_a_novel_lets_nobody_in() {
        joined();

        assertThat(office.factors.check(office.signIn(MANAGER), "1".repeat(1_000_000)))
                .isEqualTo(Outcome.WRONG);
    }

    @Test
    void whoever_knows_only_the_password_cannot_put_another_telephone() {
        joined();
        var thief = office.signIn(MANAGER);

        assertThat(refusal(() -> office.factors.enrol(thief, telephone, codeNow())))
                .isEqualTo(SignInReason.CODE_FIRST);
    }

    @Test
    void a_session_that_was_closed_meanwhile_joins_nothing() {
        var who = office.signIn(MANAGER);
        office.sessions.closeOthers(MANAGER, "", ADMINISTRATOR);

        assertThat(refusal(() -> office.factors.enrol(who, telephone, codeNow())))
                .isEqualTo(SignInReason.SESSION_OVER);
    }

    @Test
    void another_manager_takes_the_step_away_the_sessions_end_and_the_person_is_told() {
        joined();
        var open = office.signIn(MANAGER);
        assertThat(office.factors.check(open, codeNow())).isEqualTo(Outcome.IN);

        office.factors.reset(MANAGER, actor("cuentas2", new Grant(Role.ACCOUNT_MANAGER, null, null)));

        assertThat(office.signIns.visitor(open)).isEmpty();
        assertThat(office.step(office.signIn(MANAGER))).isEqualTo(SignInStep.ENROL);
        assertThat(office.kinds()).contains(Kind.SECOND_FACTOR_RESET);
        assertThat(office.mail.posted())
                .anySatisfy(letter -> assertThat(letter.template()).isEqualTo(LetterTemplate.SECOND_FACTOR_REMOVED));
    }

    @Test
    void nobody_takes_away_their_own_nor_one_that_is_not_there_nor_without_the_permission() {
        joined();

        assertThat(refusal(() -> office.factors.reset(MANAGER, ADMINISTRATOR))).isEqualTo(AccountReason.OWN_ACCOUNT);
        assertThat(refusal(() -> office.factors.reset(CARMEN, ADMINISTRATOR)))
                .isEqualTo(AccountReason.NO_SECOND_FACTOR);
        assertThat(refusal(() -> office.factors.reset("nadie", ADMINISTRATOR)))
                .isEqualTo(AccountReason.NO_SECOND_FACTOR);
        for (var actor : List.of(WEBMASTER, AUDITOR, RECEPTIONIST, Actor.CITIZEN)) {
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> office.factors.reset(MANAGER, actor));
        }
    }

    /** The manager has joined the telephone half a minute ago. */
    private List<String> joined() {
        var papers = office.factors.enrol(office.signIn(MANAGER), telephone, codeNow());
        office.clock.pass(Duration.ofSeconds(30));
        office.events.heard().clear();
        return papers;
    }

    private String codeNow() {
        return Totp.code(telephone, office.clock.instant());
    }

    private static Reason refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        return catchThrowableOfType(Rejected.class, attempt).reasons().get(0);
    }
}
