package pe.cumbe.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanishDatesTest {

    private static final LocalDate ANSWER = LocalDate.of(2026, 4, 21);

    @Test
    void a_deadline_carries_its_weekday() {
        assertThat(SpanishDates.longDate(ANSWER)).isEqualTo("martes 21 de abril de 2026");
        assertThat(SpanishDates.dayAndMonth(ANSWER)).isEqualTo("martes 21 de abril");
        assertThat(SpanishDates.plainDate(ANSWER)).isEqualTo("21 de abril de 2026");
    }

    @Test
    void a_table_has_the_short_form() {
        assertThat(SpanishDates.shortDate(ANSWER)).isEqualTo("mar 21 abr 2026");
        assertThat(SpanishDates.shortDate(LocalDate.of(2026, 9, 5))).isEqualTo("sáb 5 set 2026");
    }

    @Test
    void hours_are_told_in_twelve() {
        assertThat(SpanishDates.time(LocalTime.of(10, 42))).isEqualTo("10:42 a. m.");
        assertThat(SpanishDates.time(LocalTime.of(0, 5))).isEqualTo("12:05 a. m.");
        assertThat(SpanishDates.time(LocalTime.of(12, 0))).isEqualTo("12:00 p. m.");
        assertThat(SpanishDates.time(LocalTime.of(18, 40))).isEqualTo("6:40 p. m.");
    }

    @Test
    void an_instant_is_told_in_the_hour_of_Peru() {
        assertThat(SpanishDates.moment(Instant.parse("2026-03-08T04:30:00Z")))
                .isEqualTo("sábado 7 de marzo de 2026, 11:30 p. m.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-07",
                "7/3/2026",
                " 07/03/2026 ",
                "07-03-2026",
                "7 3 2026",
                "7.3.2026",
                "7 de marzo de 2026",
                "sábado 7 de marzo del 2026",
                "Sáb 7 mar 2026"
            })
    void a_date_is_read_as_people_type_it(String typed) {
        assertThat(SpanishDates.read(typed)).contains(LocalDate.of(2026, 3, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mañana", "31/2/2026", "2026-13-01", "7 de marzembre de 2026", "07/03/26", "7/3"})
    void what_is_no_date_is_not_guessed(String typed) {
        assertThat(SpanishDates.read(typed)).isEmpty();
    }

    @Test
    void both_spellings_of_september_are_read() {
        assertThat(SpanishDates.read("1 de septiembre de 2026")).contains(LocalDate.of(2026, 9, 1));
        assertThat(SpanishDates.read("1 set 2026")).contains(LocalDate.of(2026, 9, 1));
    }
}
