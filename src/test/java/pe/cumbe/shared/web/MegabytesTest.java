package pe.cumbe.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MegabytesTest {

    @ParameterizedTest
    @CsvSource({"1, 1 KB", "48200, 48 KB", "7200000, '7,2 MB'", "20000000, 20 MB", "20000001, '20,1 MB'"})
    void a_size_is_told_as_people_read_it(long bytes, String told) {
        assertThat(Megabytes.of(bytes)).isEqualTo(told);
    }
}
