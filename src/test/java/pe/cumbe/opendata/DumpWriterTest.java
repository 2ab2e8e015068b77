package pe.cumbe.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.cumbe.shared.dataset.Column;
import pe.cumbe.shared.dataset.DataFrequency;
import pe.cumbe.shared.dataset.Dataset;
import pe.cumbe.shared.dataset.DatasetSource;

/** The files of a dataset are read back to the letter, and no cell of them is a formula. */
class DumpWriterTest {

    private static final String AWKWARD = "Ñandú, \"comillas\"; \n otra línea\ty 😀";

    @Test
    void a_table_is_read_back_to_the_letter() throws IOException {
        var csv = written(DumpFormat.CSV, List.of(row(AWKWARD, new BigDecimal("-5.50")), row(null, null)));

        assertThat(csv).startsWith("\uFEFFnombre,valor,dia,momento,si\r\n");
        try (var reader = CsvReader.builder().ofCsvRecord(csv.substring(1))) {
            var lines = reader.stream().map(line -> line.getFields()).toList();
            assertThat(lines.get(1)).containsExactly(AWKWARD, "-5.5", "2026-11-23", "2026-11-23T15:00:00Z", "true");
            assertThat(lines.get(2)).containsExactly("", "", "2026-11-23", "2026-11-23T15:00:00Z", "true");
        }
    }

    @Test
    void a_document_is_read_back_with_its_kinds() throws IOException {
        var json = written(DumpFormat.JSON, List.of(row(AWKWARD, new BigDecimal("1000")), row(null, null)));

        try (var reader = Json.createReader(new StringReader(json))) {
            var rows = reader.readArray();
            assertThat(rows.getJsonObject(0).getString("nombre")).isEqualTo(AWKWARD);
            assertThat(rows.getJsonObject(0).getInt("valor")).isEqualTo(1000);
            assertThat(rows.getJsonObject(0).getBoolean("si")).isTrue();
            assertThat(rows.getJsonObject(1).isNull("nombre")).isTrue();
        }
    }

    @Test
    void a_dataset_without_rows_is_a_head_and_an_empty_list() throws IOException {
        assertThat(written(DumpFormat.CSV, List.of())).isEqualTo("\uFEFFnombre,valor,dia,momento,si\r\n");
        assertThat(written(DumpFormat.JSON, List.of())).isEqualTo("[]");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "=1+1, '=1+1",
                "+51 976000000, '+51 976000000",
                "-2+3, '-2+3",
                "@SUM(A1), '@SUM(A1)",
                "=HYPERLINK(\"http://x\"), '=HYPERLINK(\"http://x\")",
                "1=1, 1=1",
                "N.° 5, N.° 5"
            })
    void a_text_that_a_spreadsheet_would_run_is_guarded(String text, String cell) {
        assertThat(DumpWriter.cell(Column.text("nombre"), text)).isEqualTo(cell);
    }

    private static List<@Nullable Object> row(@Nullable String name, @Nullable BigDecimal value) {
        return Arrays.<@Nullable Object>asList(
                name, value, LocalDate.of(2026, 11, 23), Instant.parse("2026-11-23T15:00:00Z"), true);
    }

    private static String written(DumpFormat format, List<List<@Nullable Object>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        DumpWriter.write(new Made(rows), format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private record Made(List<List<@Nullable Object>> rows) implements DatasetSource {

        @Override
        public Dataset dataset() {
            return new Dataset(
                    "prueba",
                    DataFrequency.DAILY,
                    "/",
                    List.of(
                            Column.text("nombre"),
                            Column.number("valor"),
                            Column.day("dia"),
                            Column.instant("momento"),
                            Column.flag("si")));
        }

        @Override
        public State state() {
            return new State(rows.size(), null, "x");
        }

        @Override
        public void each(Consumer<List<@Nullable Object>> reader) {
            rows.forEach(reader);
        }
    }
}
