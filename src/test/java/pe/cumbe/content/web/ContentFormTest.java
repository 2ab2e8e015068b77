package pe.cumbe.content.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours as people type them. */
class ContentFormTest {

    @ParameterizedTest
    @CsvSource({
        "9:30, 09:30",
        "09.05, 09:05",
        "15h20, 15:20",
        "8, 08:00",
        "3 pm, 15:00",
        "3:15 p. m., 15:15",
        "12:00 a. m., 00:00",
        "12 PM, 12:00",
        "00:00, 00:00",
        "23:59, 23:59"
    })
    void an_hour_is_read_in_the_ways_people_write_it(String typed, String hour) {
        assertThat(ContentForm.readHour(typed)).contains(LocalTime.parse(hour));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "temprano", "24:00", "9:60", "13 pm", "0 am", "9:3", "-1", "9:30:15", "99999999999999"})
    void what_is_no_hour_is_none(String typed) {
        assertThat(ContentForm.readHour(typed)).isEmpty();
    }
}
