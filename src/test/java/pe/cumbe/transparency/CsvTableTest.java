package pe.cumbe.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.cumbe.shared.Rejected;

/** What is a table and what is not, with the reason. */
class CsvTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"Obra,Monto\n\"Puente, nuevo\",\"1 200,50\"\n", "Obra;Monto\r\nPuente, nuevo;1 200,50\r\n"})
    void commas_and_semicolons_both_part_a_row(String text) {
        var table = CsvTable.read(text);

        assertThat(table.head()).containsExactly("Obra", "Monto");
        assertThat(table.rows()).containsExactly(List.of("Puente, nuevo", "1 200,50"));
    }

    @Test
    void the_mark_of_a_spreadsheet_is_no_part_of_the_first_name() {
        var bytes = "\uFEFFAño,Días\n2026,-3\n".getBytes(StandardCharsets.UTF_8);

        assertThat(CsvTable.read(CsvTable.text(bytes)).head()).containsExactly("Año", "Días");
    }

    @Test
    void other_encodings_are_refused() {
        refused(
                () -> CsvTable.text("Año\n2026\n".getBytes(StandardCharsets.ISO_8859_1)),
                PublicationReason.TABLE_NOT_UTF8);
        refused(() -> CsvTable.text("Año\n2026\n".getBytes(StandardCharsets.UTF_16)), PublicationReason.TABLE_NOT_UTF8);
    }

    @Test
    void what_is_too_big_is_refused_before_it_is_read() {
        refused(() -> CsvTable.text(new byte[CsvTable.MOST_BYTES + 1]), PublicationReason.TABLE_TOO_BIG);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("", PublicationReason.TABLE_MISSING),
                Arguments.of("Obra,Monto\n", PublicationReason.TABLE_NO_ROWS),
                Arguments.of("Obra,Monto\nPuente\n", PublicationReason.TABLE_UNEVEN),
                Arguments.of("Obra,Obra\nPuente,1\n", PublicationReason.TABLE_HEAD_UNUSABLE),
                Arguments.of("Obra, \nPuente,1\n", PublicationReason.TABLE_HEAD_UNUSABLE),
                Arguments.of("Obra,Monto\nPuente,=1+1\n", PublicationReason.TABLE_FORMULA),
                Arguments.of("Obra,Monto\nPuente,@SUM(A1)\n", PublicationReason.TABLE_FORMULA),
                Arguments.of("Obra,Monto\nPuente,-2+cmd|x\n", PublicationReason.TABLE_FORMULA),
                Arguments.of("Obra\n" + "x".repeat(1_001) + "\n", PublicationReason.TABLE_CELL_TOO_LONG),
                Arguments.of("Obra\n" + "x\n".repeat(5_001), PublicationReason.TABLE_TOO_MANY_ROWS),
                Arguments.of(
                        String.join(
                                        ",",
                                        Stream.iterate(1, n -> n + 1)
                                                .limit(41)
                                                .map(n -> "c" + n)
                                                .toList()) + "\n" + ",".repeat(40) + "\n",
                        PublicationReason.TABLE_TOO_WIDE));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void what_cannot_be_shown_says_why(String text, PublicationReason reason) {
        refused(() -> CsvTable.read(text), reason);
    }

    @Test
    void a_long_table_is_cut_into_pages_and_loses_no_row() {
        var table = CsvTable.read("N\n" + "fila\n".repeat(120));

        assertThat(table.pages(50, 10_000)).extracting(List::size).containsExactly(50, 50, 20);
        assertThat(table.pages(50, 100)).extracting(List::size).containsExactly(25, 25, 25, 25, 20);
        assertThat(table.pages(50, 1)).hasSize(120);
    }

    private static void refused(ThrowingCallable what, PublicationReason why) {
        assertThatThrownBy(what).isInstanceOfSatisfying(Rejected.class, refused -> assertThat(refused.reasons())
                .containsExactly(why));
    }
}
