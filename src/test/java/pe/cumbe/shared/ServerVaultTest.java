package pe.cumbe.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ServerVaultTest {

    private static final byte[] PLAIN = "muy secreto".getBytes(StandardCharsets.UTF_8);

    private final ServerVault vault = new ServerVault(new ServerKeys(new byte[32]));

    @Test
    void what_was_locked_opens_again() {
        assertThat(vault.unlock("letter", vault.lock("letter", PLAIN))).isEqualTo(PLAIN);
    }

    @Test
    void the_same_thing_locked_twice_does_not_look_the_same() {
        assertThat(vault.lock("letter", PLAIN)).isNotEqualTo(vault.lock("letter", PLAIN));
    }

    @Test
    void it_opens_for_no_other_purpose() {
        var locked = vault.lock("letter", PLAIN);

        assertThatIllegalStateException().isThrownBy(() -> vault.unlock("totp", locked));
    }

    @Test
    void it_opens_with_no_other_key() {
        var locked = vault.lock("letter", PLAIN);
        var other = new byte[32];
        other[0] = 1;

        assertThatIllegalStateException()
                .isThrownBy(() -> new ServerVault(new ServerKeys(other)).unlock("letter", locked));
    }

    @Test
    void what_was_changed_since_does_not_open() {
        var locked = vault.lock("letter", PLAIN);
        locked[locked.length - 1] ^= 1;

        assertThatIllegalStateException().isThrownBy(() -> vault.unlock("letter", locked));
        assertThatIllegalStateException().isThrownBy(() -> vault.unlock("letter", new byte[3]));
    }
}
