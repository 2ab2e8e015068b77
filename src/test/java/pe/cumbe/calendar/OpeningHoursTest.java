package pe.cumbe.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours as people type them, of a moment and of a week. */
class OpeningHoursTest {

    @ParameterizedTest
    @CsvSource({
        "9:30, 09:30",
        "09.05, 09:05",
        "15h20, 15:20",
        "8, 08:00",
        "8 h, 08:00",
        "14:30 horas, 14:30",
        "14:30 hrs., 14:30",
        "3 pm, 15:00",
        "3:15 p. m., 15:15",
        "12:00 a. m., 00:00",
        "12 PM, 12:00",
        "00:00, 00:00",
        "23:59, 23:59"
    })
    void an_hour_is_read_in_the_ways_people_write_it(String typed, String hour) {
        assertThat(OpeningHours.time(typed)).contains(LocalTime.parse(hour));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "temprano", "24:00", "9:60", "13 pm", "0 am", "9:3", "-1", "9:30:15", "99999999999999"})
    void what_is_no_hour_is_none(String typed) {
        assertThat(OpeningHours.time(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lunes a viernes: 8:00 a 13:00 y 14:30 a 16:30",
                "lunes a viernes 8:00-13:00, 14:30-16:30",
                "LUNES A VIERNES DE 8 A 13 Y DE 14:30 A 16:30",
                "de lunes a viernes de 8:00 a. m. a 1:00 p. m. y de 2:30 p. m. a 4:30 p. m.",
                "Lunes a viernes de las 8 hasta las 13 horas y 14.30 hasta 16.30 horas.",
                "Lunes, martes, miércoles, jueves y viernes: 8:00 – 13:00; 14:30 – 16:30"
            })
    void the_same_week_is_read_in_the_ways_people_write_it(String typed) {
        assertThat(told(typed))
                .isEqualTo(
                        """
                lunes a viernes: de 8:00 a. m. a 1:00 p. m. y de 2:30 p. m. a 4:30 p. m.
                sábado y domingo:\s""");
    }

    @Test
    void each_line_is_about_other_days_and_what_none_names_is_closed() {
        assertThat(told("Lunes y miércoles: 8 a 13\n\nSábados: 9:00 a 12:00"))
                .isEqualTo(
                        """
                lunes: de 8:00 a. m. a 1:00 p. m.
                martes:\s
                miércoles: de 8:00 a. m. a 1:00 p. m.
                jueves y viernes:\s
                sábado: de 9:00 a. m. a 12:00 p. m.
                domingo:\s""");
        assertThat(told("Todos los días: 0:00 a 23:59")).isEqualTo("lunes a domingo: de 12:00 a. m. a 11:59 p. m.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \n ",
                "mañana y tarde",
                "lunes a viernes",
                "8:00 a 13:00",
                "lunes a viernes: 13:00 a 8:00",
                "lunes a viernes: 8:00 a 13:00 y 12:00 a 16:00",
                "lunes a viernes: 8:00 a 13:00 previa cita",
                "viernes a lunes: 8:00 a 13:00",
                "lunes a feriado: 8:00 a 13:00",
                "lunes a viernes: 8:00 a 13:00\nmartes: 9:00 a 10:00",
                "lunes: 8:00 a 25:00",
                "lunes lunes: 8:00 a 9:00",
                "lunes: 8:00"
            })
    void what_is_not_wholly_understood_is_not_told(String typed) {
        assertThat(OpeningHours.read(typed)).isEmpty();
    }

    @Test
    void a_day_has_its_own_hours() {
        var hours = OpeningHours.read("lunes a viernes: 8 a 13").orElseThrow();

        assertThat(OpeningHours.words(hours.on(DayOfWeek.FRIDAY))).isEqualTo("de 8:00 a. m. a 1:00 p. m.");
        assertThat(hours.on(DayOfWeek.SATURDAY)).isEmpty();
    }

    /** A long line does not keep the machine busy. */
    @Test
    void whatever_is_typed_is_judged_at_once() {
        assertThat(OpeningHours.read("lunes, ".repeat(20_000) + ": 8 a 13")).isEmpty();
        assertThat(OpeningHours.read("lunes: " + "8 a 13 y ".repeat(20_000))).isEmpty();
        assertThat(OpeningHours.read("a ".repeat(40_000) + "8")).isEmpty();
    }

    private static String told(String typed) {
        return OpeningHours.read(typed).orElseThrow().lines().stream()
                .map(line -> line.days() + ": " + line.hours())
                .collect(Collectors.joining("\n"));
    }
}
