package pe.cumbe.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {

    @Test
    void a_spreadsheet_is_told_that_it_is_utf_8() throws IOException {
        assertThat(sheet("ñandú", "dos")).isEqualTo("\uFEFF\"ñandú\",\"dos\"\r\n");
    }

    @Test
    void a_value_with_quotes_or_lines_is_one_cell() throws IOException {
        assertThat(sheet("dijo \"no\"", "uno\ndos")).isEqualTo("\uFEFF\"dijo \"\"no\"\"\",\"uno\ndos\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(x)", "+51", "-1", "@a", "\t=1", "\r=1", "\n=1"})
    void what_looks_like_a_formula_is_only_text(String value) throws IOException {
        assertThat(sheet(value)).isEqualTo("\uFEFF\"'" + value + "\"\r\n");
    }

    private static String sheet(String... values) throws IOException {
        var out = new StringWriter();
        try (var sheet = new CsvSheet(out)) {
            sheet.line(List.of(values));
        }
        return out.toString();
    }
}
