package pe.cumbe.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pe.cumbe.account.AccountFixtures.*;
import static pe.cumbe.account.SignInOffice.CARMEN;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pe.cumbe.account.AccountChanged.Kind;

/** Sessions seen and closed. */
class SessionDeskTest {

    private final SignInOffice office = new SignInOffice();

    @Test
    void a_person_sees_their_open_sessions_and_which_one_asks() {
        var here = office.signIn(CARMEN);
        office.clock.pass(Duration.ofMinutes(10));
        var elsewhere = office.door.signIn(CARMEN, PASSWORD, A_VILLAGE, "Firefox en Android");
        office.signIn("evaluador.dre");

        var mine = office.sessions.of(CARMEN, here.session(), RECEPTIONIST);

        assertThat(mine).extracting(SessionRow::browser).containsExactly("Firefox en Android", BROWSER);
        assertThat(mine).extracting(SessionRow::current).containsExactly(false, true);
        assertThat(mine).extracting(SessionRow::code).containsExactly(elsewhere.session(), here.session());
    }

    @Test
    void when_it_was_seen_last_is_noted_every_some_minutes() {
        var here = office.signIn(CARMEN);
        var opened = office.clock.instant();
        office.clock.pass(Duration.ofMinutes(4));
        assertThat(office.signIns.visitor(here)).isPresent();
        assertThat(only(here).lastSeen()).isEqualTo(opened);

        office.clock.pass(Duration.ofMinutes(2));
        assertThat(office.signIns.visitor(here)).isPresent();

        assertThat(only(here).lastSeen()).isEqualTo(office.clock.instant());
        assertThat(only(here).openedAt()).isEqualTo(opened);
    }

    @Test
    void one_that_ended_by_idleness_is_not_shown_and_later_is_forgotten() {
        var here = office.signIn(CARMEN);
        office.clock.pass(Duration.ofMinutes(36));
        assertThat(office.sessions.of(CARMEN, "", RECEPTIONIST)).isEmpty();

        office.clock.pass(Duration.ofDays(1));
        office.signIn("evaluador.dre");

        assertThat(office.table.find(here.session())).isEmpty();
    }

    @Test
    void a_closed_session_ends_with_its_next_request_and_the_others_go_on() {
        var here = office.signIn(CARMEN);
        var lost = office.signIn(CARMEN);

        office.sessions.close(CARMEN, lost.session(), RECEPTIONIST);

        assertThat(office.signIns.visitor(lost)).isEmpty();
        assertThat(office.signIns.visitor(here)).isPresent();
        assertThat(office.kinds()).endsWith(Kind.SESSION_CLOSED);
    }

    @Test
    void all_others_are_closed_at_once() {
        var here = office.signIn(CARMEN);
        var others = List.of(office.signIn(CARMEN), office.signIn(CARMEN));

        office.sessions.closeOthers(CARMEN, here.session(), RECEPTIONIST);

        assertThat(others)
                .allSatisfy(other -> assertThat(office.signIns.visitor(other)).isEmpty());
        assertThat(office.signIns.visitor(here)).isPresent();
    }

    @Test
    void whoever_manages_accounts_closes_anybodys() {
        var theirs = office.signIn(CARMEN);

        office.sessions.closeOthers(CARMEN, "", ADMINISTRATOR);

        assertThat(office.signIns.visitor(theirs)).isEmpty();
    }

    @Test
    void nobody_else_sees_or_closes_them() {
        var theirs = office.signIn(CARMEN);

        for (var actor : List.of(EVALUATOR, OPERATOR, WEBMASTER, AUDITOR, Actor.CITIZEN)) {
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> office.sessions.of(CARMEN, "", actor));
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> office.sessions.close(CARMEN, theirs.session(), actor));
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> office.sessions.closeOthers(CARMEN, "", actor));
        }
        assertThat(office.signIns.visitor(theirs)).isPresent();
    }

    @Test
    void anothers_session_is_not_closed_by_its_code() {
        var anothers = office.signIn("evaluador.dre");

        office.sessions.close(CARMEN, anothers.session(), RECEPTIONIST);

        assertThat(office.signIns.visitor(anothers)).isPresent();
        assertThat(office.kinds()).doesNotContain(Kind.SESSION_CLOSED);
    }

    @Test
    void a_closed_account_and_a_revoked_role_take_effect_with_the_next_request() {
        var theirs = office.signIn(CARMEN);
        var grant =
                office.desk.find(CARMEN, ADMINISTRATOR).orElseThrow().grants().get(0);
        office.desk.revoke(CARMEN, grant.code(), ADMINISTRATOR);
        assertThat(office.actor(theirs).grants()).isEmpty();

        office.desk.close(CARMEN, ADMINISTRATOR);

        assertThat(office.signIns.visitor(theirs)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_ends_every_session_strikes_them_off_the_list(Kind kind) {
        var theirs = office.signIn(CARMEN);
        var anothers = office.signIn("evaluador.dre");

        new EndedSessions(office.table, office.clock).on(new AccountChanged(ADMINISTRATOR, kind, CARMEN));

        var ends = Set.of(
                Kind.ACCOUNT_CLOSED,
                Kind.ACCOUNT_SUSPENDED,
                Kind.PASSWORD_RESET,
                Kind.PASSWORD_RENEWED,
                Kind.SECOND_FACTOR_RESET);
        assertThat(office.signIns.visitor(theirs).isEmpty()).isEqualTo(ends.contains(kind));
        assertThat(office.signIns.visitor(anothers)).isPresent();
    }

    @Test
    void leaving_closes_the_session() {
        var here = office.signIn(CARMEN);

        office.signIns.noteSignOut(office.actor(here), here);

        assertThat(office.signIns.visitor(here)).isEmpty();
    }

    @Test
    void a_session_nobody_opened_lets_nobody_in() {
        var made = new SignedIn(CARMEN, 0, "made up");
        var stolen = new SignedIn(CARMEN, 0, office.signIn("evaluador.dre").session());

        assertThat(office.signIns.visitor(made)).isEmpty();
        assertThat(office.signIns.visitor(stolen)).isEmpty();
    }

    private SessionRow only(SignedIn who) {
        return office.sessions.of(CARMEN, who.session(), RECEPTIONIST).get(0);
    }
}
