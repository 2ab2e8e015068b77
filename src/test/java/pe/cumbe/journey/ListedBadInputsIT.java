package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pe.cumbe.OneServer;

/** Every row of {@link BadInputs}, against the one server. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ListedBadInputsIT {

    private static BadInputWalk walk;

    @BeforeAll
    static void open() {
        walk = new BadInputWalk(OneServer.portal().port());
    }

    static Stream<String> forms() {
        return BadInputs.ROWS.stream().map(row -> row.form().name()).distinct();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void what_is_typed_wrong_is_said_and_nothing_is_lost_nor_told(String form) {
        var faults = BadInputs.ROWS.stream()
                .filter(row -> row.form().name().equals(form))
                .flatMap(row -> walk.faults(row).stream().map(fault -> row + ": " + fault))
                .toList();

        assertThat(faults).isEmpty();
    }

    static Stream<List<BadInputs.Row>> alike() {
        return BadInputs.ALIKE.stream();
    }

    @ParameterizedTest
    @MethodSource("alike")
    void what_exists_is_not_told_from_what_does_not(List<BadInputs.Row> rows) {
        assertThat(walk.differences(rows)).hasSize(1);
    }

    @Test
    void the_list_is_long_and_no_row_stands_twice() {
        assertThat(BadInputs.ROWS).hasSizeGreaterThanOrEqualTo(100);
        assertThat(BadInputs.ROWS).extracting(BadInputs.Row::toString).doesNotHaveDuplicates();
    }
}
