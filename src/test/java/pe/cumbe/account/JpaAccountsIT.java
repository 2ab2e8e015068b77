package pe.cumbe.account;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import pe.cumbe.Slice;
import pe.cumbe.shared.Rejected;

class JpaAccountsIT extends Slice {

    private static final Instant NOW = Instant.parse("2026-03-09T14:00:00Z");

    @Inject
    private Accounts accounts;

    @Test
    void a_username_added_twice_in_the_same_instant_is_taken_for_the_second() {
        accounts.add(account());

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> accounts.add(account()))
                .withMessageContaining("USERNAME_TAKEN");
    }

    private static Account account() {
        return new Account(new OpenAccount("dos.veces", "Dos Veces", null), "hash", null, NOW);
    }
}
