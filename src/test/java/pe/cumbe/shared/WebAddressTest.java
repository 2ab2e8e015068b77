package pe.cumbe.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://www.gob.pe/regioncajamarca", "http://example.org", "https://example.org/a?b=c#d"})
    void those_of_the_web_can_be_followed(String typed) {
        assertThat(WebAddress.isOne(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "gob.pe", "https://", "ftp://example.org", "javascript:alert(1)", "http://a b.pe", "//x"})
    void nothing_else(String typed) {
        assertThat(WebAddress.isOne(typed)).isFalse();
    }
}
