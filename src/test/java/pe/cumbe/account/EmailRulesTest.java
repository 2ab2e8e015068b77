package pe.cumbe.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static pe.cumbe.account.AccountFixtures.*;
import static pe.cumbe.account.SignInOffice.CARMEN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.cumbe.account.AccountChanged.Kind;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;

class EmailRulesTest {

    private final SignInOffice office = new SignInOffice();

    @ParameterizedTest
    @CsvSource({
        "'', EMAIL_MISSING",
        "'  ', EMAIL_MISSING",
        "carmen, EMAIL_MALFORMED",
        "carmen@, EMAIL_MALFORMED",
        "'carmen@example.pe, otra@example.pe', EMAIL_MALFORMED",
        "carmen@gmail.com, EMAIL_NOT_INSTITUTIONAL",
        "carmen@notexample.pe, EMAIL_NOT_INSTITUTIONAL",
        "carmen@example.pe.otro.com, EMAIL_NOT_INSTITUTIONAL"
    })
    void the_manager_and_the_person_hear_the_same(String typed, AccountReason reason) {
        assertThat(refusals(() -> office.desk.changeEmail(CARMEN, typed, ADMINISTRATOR)))
                .isEqualTo(List.of(reason));
        assertThat(refusals(() -> office.door.changeEmail(CARMEN, PASSWORD, typed, A_VILLAGE)))
                .isEqualTo(List.of(reason));
        assertThat(refusals(() -> office.desk.open(
                        new OpenAccount("nueva", "Nueva", typed).askedBy("La titular"), ADMINISTRATOR)))
                .isEqualTo(List.of(reason));
    }

    @ParameterizedTest
    @CsvSource({"carmen@EXAMPLE.pe", "carmen.rojas+dre@correo.example.pe"})
    void these_are_the_institutions(String typed) {
        office.desk.changeEmail(CARMEN, typed, ADMINISTRATOR);

        assertThat(office.accounts.find(CARMEN).orElseThrow().email()).contains(typed);
        assertThat(office.kinds()).containsExactly(Kind.EMAIL_CHANGED);
    }

    @Test
    void where_no_domain_was_said_any_will_do() {
        assertThat(EmailRules.objectionsTo("carmen@gmail.com", List.of())).isEmpty();
    }

    @Test
    void a_person_types_the_password_to_change_it() {
        assertThat(refusals(() -> office.door.changeEmail(CARMEN, "no es", "nueva@example.pe", A_VILLAGE)))
                .isEqualTo(List.of(SignInReason.WRONG));
        assertThat(office.accounts.find(CARMEN).orElseThrow().email()).contains(SignInOffice.CARMENS_EMAIL);

        office.door.changeEmail(CARMEN, PASSWORD, " nueva@example.pe ", A_VILLAGE);
        assertThat(office.accounts.find(CARMEN).orElseThrow().email()).contains("nueva@example.pe");
    }

    private static List<Reason> refusals(org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        return catchThrowableOfType(Rejected.class, attempt).reasons();
    }
}
