package pe.cumbe.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final Path HOME = Path.of("/opt/cumbe");

    @Test
    void nothing_said_means_this_machine_alone_on_8080_with_the_demo() {
        var options = options(Map.of(), "run");

        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.loopback()).isTrue();
        assertThat(options.empty()).isFalse();
        assertThat(options.data()).isEqualTo(HOME.resolve("data"));
        assertThat(options.outside()).isEmpty();
    }

    @Test
    void options_and_operands_are_told_apart() {
        var options = options(Map.of(), "import", "normas", "a.jsonl", "--data", "/srv/x", "b.jsonl.xz");

        assertThat(options.operands()).containsExactly("normas", "a.jsonl", "b.jsonl.xz");
        assertThat(options.data()).isEqualTo(Path.of("/srv/x"));
    }

    @Test
    void an_address_of_the_network_is_not_loopback() {
        assertThat(options(Map.of(), "run", "--address", "0.0.0.0").loopback()).isFalse();
        assertThat(options(Map.of(), "run", "--address", "127.0.0.2").loopback())
                .isTrue();
        assertThat(options(Map.of(), "run", "--address", "::1").loopback()).isTrue();
    }

    @Test
    void an_outside_database_keeps_its_times_in_utc() {
        var outside = options(Map.of("DB_URL", "jdbc:mysql://db:3306/cumbe?sslMode=REQUIRED", "DB_USER", "x"), "run")
                .outside()
                .orElseThrow();

        assertThat(outside.url()).startsWith("jdbc:mysql://db:3306/cumbe?sslMode=REQUIRED&connectionTimeZone=UTC");
        assertThat(outside.user()).isEqualTo("x");
    }

    @Test
    void a_password_is_never_written_by_accident() {
        var outside = options(
                        Map.of("DB_URL", "jdbc:mysql://db/cumbe", "DB_USER", "x", "DB_PASSWORD", "secreta"), "run")
                .outside()
                .orElseThrow();

        assertThat(outside.toString()).doesNotContain("secreta");
    }

    @Test
    void what_is_not_understood_is_refused_in_one_line_that_says_what_to_do() {
        for (var wrong : List.of(
                List.of("correr"),
                List.of("run", "--prot", "1"),
                List.of("run", "--port"),
                List.of("run", "--port", "0"),
                List.of("run", "--port", "ocho"),
                List.of("backup"),
                List.of("import", "normas"),
                List.<String>of())) {
            assertThatThrownBy(() -> Options.of(wrong, Map.of(), HOME))
                    .isInstanceOf(Stop.class)
                    .message()
                    .hasLineCount(1);
        }
    }

    @Test
    void only_one_kind_of_address_is_known_for_an_outside_database() {
        assertThatThrownBy(() -> options(Map.of("DB_URL", "jdbc:mariadb://db/cumbe"), "run"))
                .isInstanceOf(Stop.class)
                .hasMessageContaining("jdbc:mysql://");
    }

    private static Options options(Map<String, String> environment, String... words) {
        return Options.of(List.of(words), environment, HOME);
    }
}
