package pe.cumbe.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static pe.cumbe.account.AccountFixtures.*;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.cumbe.account.AccountChanged.Kind;
import pe.cumbe.mail.PostOffice;
import pe.cumbe.shared.ClientAddress;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;

class DoorkeeperTest {

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final HeardEvents<AccountChanged> events = new HeardEvents<>();
    private final HandClock clock = new HandClock();
    private final InMemorySessions sessions = new InMemorySessions();
    private final PostOffice mail = new PostOffice(clock);
    private final Passwords passwords = quickPasswords();
    private final AccountDesk desk =
            new AccountDesk(accounts, places(), passwords, domains(), aWeekOfOneTime(), events, clock);
    private final SignInDesk signIns =
            new SignInDesk(accounts, sessions, new AccountLetters(mail.desk(), clock), events, clock);
    private final Doorkeeper door = new Doorkeeper(accounts, signIns, passwords, new Attempts(), domains(), clock);

    @BeforeEach
    void one_officer() {
        desk.openWith(new OpenAccount("recepcion.dre", "Carmen", null), passwords.hash(PASSWORD), Actor.SYSTEM);
        events.heard().clear();
    }

    @Test
    void the_right_password_lets_in_and_capitals_of_the_name_do_not_matter() {
        var session = door.signIn(" Recepcion.DRE ", PASSWORD, A_VILLAGE, BROWSER);

        assertThat(signIns.visitor(session).orElseThrow().actor().username()).isEqualTo("recepcion.dre");
        assertThat(kinds()).containsExactly(Kind.SIGNED_IN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"recepcion.dre", "nadie.con.ese.nombre"})
    void a_name_nobody_has_is_answered_like_one_somebody_has(String username) {
        for (int i = 0; i < 3; i++) {
            assertThat(reasonFor(username, "no es esta clave")).isEqualTo(SignInReason.WRONG);
        }
        assertThat(reasonFor(username, "no es esta clave")).isEqualTo(SignInReason.WAIT);

        clock.pass(Duration.ofSeconds(3));
        assertThat(reasonFor(username, "no es esta clave")).isEqualTo(SignInReason.WRONG);
        assertThat(reasonFor(username, "no es esta clave")).isEqualTo(SignInReason.WAIT);
    }

    @Test
    void a_one_time_password_lets_in_for_a_week_and_another_one_is_asked_for_afterwards() {
        var once = desk.resetPassword("recepcion.dre", ADMINISTRATOR);
        clock.pass(Duration.ofDays(7).minusSeconds(1));
        assertThat(door.signIn("recepcion.dre", once.password(), A_VILLAGE, BROWSER))
                .isNotNull();

        clock.pass(Duration.ofSeconds(1));
        assertThat(reasonFor("recepcion.dre", once.password())).isEqualTo(SignInReason.ONE_TIME_OVER);
        assertThat(reasonFor("recepcion.dre", "no es esta clave")).isEqualTo(SignInReason.WRONG);

        var another = desk.resetPassword("recepcion.dre", ADMINISTRATOR);
        assertThat(door.signIn("recepcion.dre", another.password(), A_VILLAGE, BROWSER))
                .isNotNull();
    }

    @Test
    void a_password_that_the_person_chose_does_not_end() {
        var once = desk.resetPassword("recepcion.dre", ADMINISTRATOR);
        door.changePassword(
                door.signIn("recepcion.dre", once.password(), A_VILLAGE, BROWSER),
                once.password(),
                PASSWORD,
                PASSWORD,
                A_VILLAGE);
        clock.pass(Duration.ofDays(400));

        assertThat(door.signIn("recepcion.dre", PASSWORD, A_VILLAGE, BROWSER)).isNotNull();
    }

    @Test
    void ten_failures_lock_out_for_a_quarter_of_an_hour_even_with_the_right_password() {
        for (int i = 0; i < LockRule.LOCKED_OUT; i++) {
            clock.pass(Duration.ofMinutes(1));
            reasonFor("recepcion.dre", "no es esta clave");
        }

        assertThat(reasonFor("recepcion.dre", PASSWORD)).isEqualTo(SignInReason.WAIT);
        clock.pass(Duration.ofMinutes(15));
        assertThat(door.signIn("recepcion.dre", PASSWORD, A_VILLAGE, BROWSER)).isNotNull();
        assertThat(kinds()).contains(Kind.LOCKED_OUT).endsWith(Kind.SIGNED_IN);
    }

    @Test
    void a_good_sign_in_forgets_the_failures() {
        reasonFor("recepcion.dre", "no");
        reasonFor("recepcion.dre", "no");
        door.signIn("recepcion.dre", PASSWORD, A_VILLAGE, BROWSER);

        assertThat(reasonFor("recepcion.dre", "no")).isEqualTo(SignInReason.WRONG);
        assertThat(reasonFor("recepcion.dre", "no")).isEqualTo(SignInReason.WRONG);
    }

    @Test
    void failures_are_in_the_record_only_under_names_that_exist() {
        reasonFor("recepcion.dre", "no");
        reasonFor("mi clave tecleada en la casilla del nombre", "no");

        assertThat(events.heard())
                .extracting(AccountChanged::kind, AccountChanged::username)
                .containsExactly(tuple(Kind.SIGN_IN_FAILED, "recepcion.dre"));
    }

    @Test
    void one_address_that_fails_very_often_waits_and_another_does_not() {
        for (int i = 0; i < Attempts.PER_ADDRESS; i++) {
            reasonFor("nadie" + i, "no");
        }

        assertThat(reasonFor("recepcion.dre", PASSWORD)).isEqualTo(SignInReason.WAIT);
        assertThat(door.signIn("recepcion.dre", PASSWORD, new ClientAddress("190.12.0.8"), BROWSER))
                .isNotNull();
    }

    @Test
    void a_demo_account_signs_in_from_this_machine_only() {
        desk.openWith(new OpenAccount("auditor", "Andrés", null, true), passwords.hash(PASSWORD), Actor.SYSTEM);

        assertThat(reasonFor("auditor", PASSWORD)).isEqualTo(SignInReason.DEMO_ONLY_HERE);
        assertThat(door.signIn("auditor", PASSWORD, HERE, BROWSER)).isNotNull();
    }

    @Test
    void a_closed_account_is_answered_like_a_wrong_password() {
        desk.close("recepcion.dre", ADMINISTRATOR);

        assertThat(reasonFor("recepcion.dre", PASSWORD)).isEqualTo(SignInReason.WRONG);
    }

    @Test
    void a_hash_of_fewer_rounds_is_renewed_at_sign_in() {
        var stronger = new Passwords(2, 2, 20, 1);

        new Doorkeeper(accounts, signIns, stronger, new Attempts(), domains(), clock)
                .signIn("recepcion.dre", PASSWORD, A_VILLAGE, BROWSER);

        assertThat(accounts.find("recepcion.dre").orElseThrow().password().hash())
                .startsWith("pbkdf2-sha512$2$");
    }

    @Test
    void changing_the_password_asks_for_the_current_one_and_ends_the_other_sessions() {
        var other = door.signIn("recepcion.dre", PASSWORD, A_VILLAGE, BROWSER);
        var wanted = "cuatro patos del lago";

        assertThat(changeReasons(other, "no es la actual", wanted, wanted)).containsExactly(SignInReason.WRONG);
        assertThat(changeReasons(other, PASSWORD, wanted, "otra cosa")).containsExactly(PasswordReason.NOT_REPEATED);
        assertThat(changeReasons(other, PASSWORD, PASSWORD, PASSWORD)).containsExactly(PasswordReason.SAME_AS_BEFORE);

        var mine = door.signIn("recepcion.dre", PASSWORD, A_VILLAGE, BROWSER);
        var session = door.changePassword(mine, PASSWORD, wanted, wanted, A_VILLAGE);
        assertThat(signIns.visitor(session)).isPresent();
        assertThat(signIns.visitor(other)).isEmpty();
        assertThat(door.signIn("recepcion.dre", wanted, A_VILLAGE, BROWSER)).isNotNull();
    }

    private Reason reasonFor(String username, String password) {
        return catchThrowableOfType(Rejected.class, () -> door.signIn(username, password, A_VILLAGE, BROWSER))
                .reasons()
                .get(0);
    }

    private List<Reason> changeReasons(SignedIn me, String current, String wanted, String repeated) {
        return catchThrowableOfType(Rejected.class, () -> door.changePassword(me, current, wanted, repeated, A_VILLAGE))
                .reasons();
    }

    private List<Kind> kinds() {
        return events.heard().stream().map(AccountChanged::kind).toList();
    }
}
