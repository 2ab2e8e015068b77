package pe.cumbe.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pe.cumbe.account.PasswordReason.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import pe.cumbe.shared.Rejected;

class PasswordsTest {

    private final Passwords quick = AccountFixtures.quickPasswords();

    @Test
    void production_makes_six_hundred_thousand_rounds_with_a_salt_of_its_own() {
        var passwords = new Passwords();

        var hash = passwords.hash("tres gallinas pintadas");

        assertThat(Passwords.ROUNDS).isGreaterThanOrEqualTo(600_000);
        assertThat(hash).startsWith("pbkdf2-sha512$600000$");
        assertThat(passwords.matches("tres gallinas pintadas", hash)).isTrue();
        assertThat(passwords.isWeak(hash)).isFalse();
        assertThat(passwords.isWeak(quick.hash("tres gallinas pintadas"))).isTrue();
    }

    @Test
    void one_password_gives_two_hashes_and_another_matches_neither() {
        assertThat(quick.hash("tres gallinas pintadas")).isNotEqualTo(quick.hash("tres gallinas pintadas"));
        assertThat(quick.matches("tres gallinas pintada", quick.hash("tres gallinas pintadas")))
                .isFalse();
        assertThat(quick.matchNobody("tres gallinas pintadas")).isFalse();
    }

    @Test
    void an_accent_typed_as_two_signs_is_the_same_accent() {
        assertThat(quick.matches("cumpleaños de la tía", quick.hash("cumplean\u0303os de la ti\u0301a")))
                .isTrue();
    }

    @Test
    void few_are_checked_at_a_time_and_the_rest_are_asked_to_come_back() throws Exception {
        var oneAtATime = new Passwords(400_000, 1, 1, 0);
        Callable<Boolean> signIn = () -> {
            try {
                oneAtATime.hash("tres gallinas pintadas");
                return true;
            } catch (Rejected rejected) {
                return !rejected.reasons().get(0).equals(SignInReason.BUSY);
            }
        };
        var threads = Executors.newFixedThreadPool(6);

        var served = new ArrayList<Boolean>();
        for (var each : threads.invokeAll(java.util.Collections.nCopies(6, signIn))) {
            served.add(each.get());
        }
        threads.shutdown();

        assertThat(served).hasSize(6).contains(true, false);
    }

    @Test
    void one_time_passwords_are_long_different_and_pass_the_rules() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) {
            var password = Passwords.oneTime();
            assertThat(password).matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
            assertThat(seen.add(password)).isTrue();
        }
    }

    @Test
    void the_rules_ask_for_length_and_refuse_the_first_guesses() {
        assertThat(PasswordRules.objectionsTo("corta", "portales")).contains(TOO_SHORT);
        assertThat(PasswordRules.objectionsTo("x".repeat(129) + "abcdefg", "portales"))
                .contains(TOO_LONG);
        assertThat(PasswordRules.objectionsTo("soy PORTALES y entro", "portales"))
                .containsExactly(HAS_THE_USERNAME);
        assertThat(PasswordRules.objectionsTo("Contraseña-1234", "portales")).containsExactly(TOO_COMMON);
        assertThat(PasswordRules.objectionsTo("123 456 789 012", "portales")).containsExactly(TOO_COMMON);
        assertThat(PasswordRules.objectionsTo("abababababababab", "portales")).containsExactly(TOO_COMMON);
        assertThat(PasswordRules.objectionsTo("tres gallinas pintadas", "portales"))
                .isEmpty();
    }

    @Test
    void a_hash_of_another_scheme_is_a_fault_and_no_wrong_password() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> quick.matches("tres gallinas pintadas", "plain"));
    }
}
