package pe.cumbe.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoBreakTest {

    @Test
    void a_number_stays_with_its_sign() {
        assertThat(NoBreak.numbers("Ley N.° 27806, modificada por la Ley N.° 27927"))
                .isEqualTo("Ley N.°\u00a027806, modificada por la Ley N.°\u00a027927");
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(NoBreak.numbers(null)).isEmpty();
    }
}
