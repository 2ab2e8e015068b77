package pe.cumbe.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SolesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            38.60      | S/ 38.60
            38,6       | S/ 38.60
            38         | S/ 38.00
            S/ 0.10    | S/ 0.10
            S/.12.5    | S/ 12.50
            ' 1200 '   | S/ 1200.00
            """)
    void an_amount_is_read_as_people_write_it(String typed, String read) {
        assertThat(Soles.read(typed))
                .hasValueSatisfying(soles -> assertThat(soles).hasToString(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gratis", "0", "0.00", "-5", "1.200,50", "1e3", "38.605", "9999999", "38.60 soles"})
    void what_is_no_amount_is_not_guessed(String typed) {
        assertThat(Soles.read(typed)).isEmpty();
    }
}
