package pe.cumbe.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerKeysTest {

    private final ServerKeys keys = new ServerKeys(new byte[32]);

    @Test
    void the_same_words_for_the_same_purpose_give_the_same_seal() {
        assertThat(keys.hmac("tracking", "a", "b")).isEqualTo(keys.hmac("tracking", "a", "b"));
    }

    @Test
    void a_seal_for_one_purpose_is_not_one_for_another() {
        assertThat(keys.hmac("tracking", "a")).isNotEqualTo(keys.hmac("draft", "a"));
    }

    @Test
    void parts_do_not_run_together() {
        assertThat(keys.hmac("tracking", "ab", "c")).isNotEqualTo(keys.hmac("tracking", "a", "bc"));
    }

    @Test
    void a_short_secret_is_refused() {
        assertThatThrownBy(() -> new ServerKeys(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_key_file_is_made_once_and_read_by_its_owner_alone(@TempDir Path data) throws Exception {
        var settings = new Settings() {
            @Override
            public Path data() {
                return data;
            }
        };

        var first = new ServerKeys(settings).hmac("tracking", "a");
        var second = new ServerKeys(settings).hmac("tracking", "a");

        assertThat(second).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys/seal.key"))))
                .isEqualTo("rw-------");
    }
}
