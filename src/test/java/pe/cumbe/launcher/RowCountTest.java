package pe.cumbe.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowCountTest {

    private static final String DUMP =
            """
            CREATE TABLE `norm` (
              `id` bigint(20) NOT NULL
            );
            CREATE TABLE `case_file` (`id` bigint(20));
            INSERT INTO `norm` VALUES (1,'INSERT INTO `case_file` VALUES (1)');
            INSERT INTO `norm` VALUES (2,'uno\\nINSERT INTO `case_file`');
            """;

    @Test
    void each_line_that_inserts_is_a_row_and_an_empty_table_is_a_table() throws IOException {
        var count = counted(DUMP + "-- Dump completed\n");

        assertThat(count.rows()).isEqualTo(Map.of("norm", 2L, "case_file", 0L));
        assertThat(count.complete()).isTrue();
    }

    @Test
    void a_dump_without_its_last_line_was_cut() throws IOException {
        assertThat(counted(DUMP).complete()).isFalse();
    }

    private static RowCount counted(String dump) throws IOException {
        var copy = new ByteArrayOutputStream();
        try (var count = new RowCount(copy)) {
            count.write(dump.getBytes(UTF_8));
            assertThat(copy.toString(UTF_8)).isEqualTo(dump);
            return count;
        }
    }
}
