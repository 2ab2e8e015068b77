package pe.cumbe.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Two rooms that grow at once take no number twice: the portal would not start. */
class MigrationFilesTest {

    @Test
    void each_migration_has_a_number_of_its_own_and_says_what_it_makes() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            var names = files.map(file -> file.getFileName().toString()).toList();

            assertThat(names).isNotEmpty().allMatch(name -> name.matches("V\\d{4}__[a-z0-9_]+\\.sql"));
            assertThat(names.stream().map(name -> name.substring(0, 5))).doesNotHaveDuplicates();
        }
    }
}
