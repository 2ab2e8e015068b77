package pe.cumbe.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, SHA-1; the last six of its eight figures. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-60, false", "-30, true", "0, true", "30, true", "60, false"})
    void a_telephone_may_be_half_a_minute_early_or_late(long late, boolean accepted) {
        var now = Instant.ofEpochSecond(1_234_567_890);
        var code = Totp.code(SECRET, now.plusSeconds(late));

        assertThat(Totp.step(SECRET, code, now).isPresent()).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"''", "5924", "00592", "0059240", "abcdef", "-05924", "٠٠٥٩٢٤"})
    void what_is_no_code_is_none(String typed) {
        assertThat(Totp.step(SECRET, typed, Instant.ofEpochSecond(1_234_567_890)))
                .isEmpty();
    }

    @Test
    void the_address_tells_the_application_everything_and_in_plain_letters() {
        assertThat(Totp.address("Gobierno Regional", "cuentas", SECRET))
                .isEqualTo("otpauth://totp/Gobierno%20Regional:cuentas?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=Gobierno%20Regional&algorithm=SHA1&digits=6&period=30");
    }

    @Test
    void secrets_have_a_hundred_and_sixty_bits_and_no_two_are_the_same() {
        assertThat(Totp.invent()).hasSize(20).isNotEqualTo(Totp.invent());
    }
}
