package pe.cumbe.account;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.cumbe.account.AccountFixtures.*;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pe.cumbe.shared.Settings;

class FirstAdministratorTest {

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final HandClock clock = new HandClock();
    private final AccountDesk desk = new AccountDesk(
            accounts, places(), quickPasswords(), domains(), aWeekOfOneTime(), new HeardEvents<>(), clock);

    @Test
    void without_a_password_of_the_installer_a_one_time_one_is_shown_once() {
        var first = given("");

        assertThat(first.open()).isPresent();
        assertThat(account().mustChangePassword()).isTrue();
        assertThat(first.open()).isEmpty();
    }

    @Test
    void a_one_time_password_nobody_used_in_its_days_is_replaced_at_the_next_start() {
        var first = given("");
        var once = first.open().orElseThrow();
        clock.pass(Duration.ofDays(7));

        var another = first.open().orElseThrow();

        assertThat(another.password()).isNotEqualTo(once.password());
        assertThat(account().password().isOneTimeOver(clock.instant())).isFalse();
        assertThat(account().isAccountManagerOn(TODAY.plusDays(7))).isTrue();
    }

    @Test
    void the_password_of_the_installer_stays() {
        var first = given("una clave larga de prueba");

        assertThat(first.open()).isEmpty();
        assertThat(account().mustChangePassword()).isFalse();
        clock.pass(Duration.ofDays(400));
        assertThat(first.open()).isEmpty();
    }

    private Account account() {
        return accounts.find(FirstAdministrator.USERNAME).orElseThrow();
    }

    private FirstAdministrator given(String password) {
        var settings = new Settings() {
            @Override
            public Optional<String> adminPassword() {
                return Optional.of(password).filter(given -> !given.isEmpty());
            }
        };
        return new FirstAdministrator(accounts, desk, quickPasswords(), settings, clock);
    }
}
