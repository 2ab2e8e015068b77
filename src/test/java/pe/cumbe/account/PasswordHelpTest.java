package pe.cumbe.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static pe.cumbe.account.AccountFixtures.*;
import static pe.cumbe.account.SignInOffice.CARMEN;
import static pe.cumbe.account.SignInOffice.CARMENS_EMAIL;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.cumbe.account.AccountChanged.Kind;
import pe.cumbe.mail.Letter;
import pe.cumbe.mail.LetterTemplate;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;

/** A new password by the link of a letter. */
class PasswordHelpTest {

    private static final String WANTED = "cuatro patos del lago";

    private final SignInOffice office = new SignInOffice();

    @ParameterizedTest
    @ValueSource(strings = {CARMEN, CARMENS_EMAIL})
    void a_letter_goes_to_the_e_mail_of_the_account_whatever_of_the_two_was_typed(String typed) {
        office.links.send(typed);

        assertThat(links()).hasSize(1);
        assertThat(links().get(0).to().value()).isEqualTo(CARMENS_EMAIL);
        assertThat(links().get(0).values().get(1)).matches("/gestion/clave/nueva#[\\w-]{43}");
        assertThat(links().get(0).until()).isNull();
        assertThat(office.kinds()).containsExactly(Kind.PASSWORD_LINK_SENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nadie", "nadie@example.pe", "evaluador.dre", "", "%", "recepcion.dre' or '1'='1"})
    void nobody_else_gets_one(String typed) {
        office.links.send(typed);

        assertThat(links()).isEmpty();
        assertThat(office.kinds()).isEmpty();
    }

    @Test
    void a_closed_account_gets_none() {
        office.desk.close(CARMEN, ADMINISTRATOR);

        office.links.send(CARMEN);

        assertThat(links()).isEmpty();
    }

    @Test
    void with_the_link_a_new_password_is_chosen_every_session_ends_and_the_person_is_told() {
        var open = office.signIn(CARMEN);
        var token = token();

        office.help.renew(token, WANTED, WANTED, A_VILLAGE);

        assertThat(office.signIns.visitor(open)).isEmpty();
        assertThat(office.door.signIn(CARMEN, WANTED, A_VILLAGE, BROWSER)).isNotNull();
        assertThat(office.kinds()).contains(Kind.PASSWORD_RENEWED);
        assertThat(office.mail.posted())
                .anySatisfy(letter -> assertThat(letter.template()).isEqualTo(LetterTemplate.PASSWORD_CHANGED));
    }

    @Test
    void an_account_that_was_held_back_is_let_in_with_the_new_password() {
        for (int i = 0; i < LockRule.LOCKED_OUT; i++) {
            office.signIns.noteFailure(CARMEN);
        }

        office.help.renew(token(), WANTED, WANTED, A_VILLAGE);

        assertThat(office.door.signIn(CARMEN, WANTED, A_VILLAGE, BROWSER)).isNotNull();
    }

    @Test
    void the_link_does_not_go_around_the_second_step() {
        var telephone = office.factors.invent();
        office.factors.enrol(office.signIn(CARMEN), telephone, Totp.code(telephone, office.clock.instant()));

        office.help.renew(token(), WANTED, WANTED, A_VILLAGE);

        assertThat(office.step(office.door.signIn(CARMEN, WANTED, A_VILLAGE, BROWSER)))
                .isEqualTo(SignInStep.CODE);
    }

    @Test
    void it_serves_once() {
        var token = token();
        office.help.renew(token, WANTED, WANTED, A_VILLAGE);

        assertThat(reasons(token, "otra clave muy larga", "otra clave muy larga"))
                .containsExactly(SignInReason.LINK_OVER);
    }

    @Test
    void it_serves_half_an_hour() {
        var token = token();
        office.clock.pass(Duration.ofMinutes(30).minusSeconds(1));
        assertThat(reasons(token, "corta", "corta")).contains(PasswordReason.TOO_SHORT);

        office.clock.pass(Duration.ofSeconds(1));
        assertThat(reasons(token, WANTED, WANTED)).containsExactly(SignInReason.LINK_OVER);
    }

    @Test
    void the_next_one_takes_its_place() {
        var first = token();
        var second = token();

        assertThat(reasons(first, WANTED, WANTED)).containsExactly(SignInReason.LINK_OVER);
        office.help.renew(second, WANTED, WANTED, A_VILLAGE);
        assertThat(office.door.signIn(CARMEN, WANTED, A_VILLAGE, BROWSER)).isNotNull();
    }

    @Test
    void a_password_that_breaks_the_rules_does_not_use_it_up() {
        var token = token();
        assertThat(reasons(token, CARMEN + " corta", "no"))
                .containsExactlyInAnyOrder(PasswordReason.HAS_THE_USERNAME, PasswordReason.NOT_REPEATED);

        office.help.renew("  " + token + " ", WANTED, WANTED, A_VILLAGE);
        assertThat(office.kinds()).contains(Kind.PASSWORD_RENEWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "' or 1=1", "..%2f", "ñ", "\u0000"})
    void a_made_up_token_opens_nothing(String made) {
        assertThat(token()).isNotBlank();

        assertThat(reasons(made, WANTED, WANTED)).containsExactly(SignInReason.LINK_OVER);
    }

    @Test
    void more_than_some_an_hour_are_not_sent() {
        for (int i = 0; i < 10; i++) {
            office.links.send(CARMEN);
        }
        assertThat(links()).hasSize(PasswordLinkDesk.MOST_AN_HOUR);

        office.clock.pass(Duration.ofHours(1).plusSeconds(1));
        office.links.send(CARMEN);
        assertThat(links()).hasSize(PasswordLinkDesk.MOST_AN_HOUR + 1);
    }

    @Test
    void an_address_that_tries_very_often_waits_and_another_does_not() {
        for (int i = 0; i < AskLimit.MOST; i++) {
            assertThat(reasons("made up", WANTED, WANTED)).containsExactly(SignInReason.LINK_OVER);
        }
        assertThat(reasons("made up", WANTED, WANTED)).containsExactly(SignInReason.WAIT);
        assertThat(catchThrowableOfType(Rejected.class, () -> office.help.renew("x", WANTED, WANTED, HERE))
                        .reasons())
                .isEqualTo(List.of(SignInReason.LINK_OVER));

        office.clock.pass(AskLimit.WINDOW);
        assertThat(reasons("made up", WANTED, WANTED)).containsExactly(SignInReason.LINK_OVER);
    }

    private String token() {
        office.links.send(CARMEN);
        var address = links().get(links().size() - 1).values().get(1);
        return address.substring(address.indexOf('#') + 1);
    }

    private List<Letter> links() {
        return office.mail.posted().stream()
                .filter(letter -> letter.template() == LetterTemplate.PASSWORD_LINK)
                .toList();
    }

    private List<Reason> reasons(String token, String wanted, String repeated) {
        return catchThrowableOfType(Rejected.class, () -> office.help.renew(token, wanted, repeated, A_VILLAGE))
                .reasons();
    }
}
