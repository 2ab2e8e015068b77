package pe.cumbe.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Points on the map, as maps give them to be copied. */
class CoordinatesTest {

    @ParameterizedTest
    @ValueSource(strings = {"-7.1617, -78.5128", "-7.1617,-78.5128", " -7.1617  -78.5128 ", "-7.1617;-78.5128"})
    void both_are_read_from_one_line(String typed) {
        assertThat(Coordinates.read(typed)).contains(new Coordinates("-7.1617", "-78.5128"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-7.1617",
                "-97.1, -78.5",
                "-7.1, -181",
                "7°09'42\"S 78°30'46\"O",
                "-7,1617, -78,5128",
                "a, b",
                "-7.1, -78.5, 3",
                "-7.1617, -78.5128\" onclick=\"x"
            })
    void what_is_no_point_is_none(String typed) {
        assertThat(Coordinates.read(typed)).isEmpty();
    }

    @Test
    void a_map_of_everybody_shows_it() {
        assertThat(Coordinates.read("-7.16", "-78.51").orElseThrow().map())
                .isEqualTo("https://www.openstreetmap.org/?mlat=-7.16&mlon=-78.51#map=17/-7.16/-78.51");
    }
}
