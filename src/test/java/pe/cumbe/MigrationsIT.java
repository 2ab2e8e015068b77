package pe.cumbe;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The server of the slices starts on an empty database: that it answers at all means that every migration ran. */
class MigrationsIT extends Slice {

    @PersistenceContext
    private EntityManager database;

    @Test
    void every_migration_of_the_build_ran() throws Exception {
        var folder = Path.of(getClass()
                        .getClassLoader()
                        .getResource("db/migration/V0001__agency.sql")
                        .toURI())
                .getParent();
        List<?> rows = database.createNativeQuery("SELECT script FROM flyway_schema_history WHERE success = 1")
                .getResultList();
        var ran = rows.stream().map(String::valueOf).toList();

        try (var files = Files.list(folder)) {
            assertThat(ran)
                    .containsAll(
                            files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void every_entity_reads_its_table() {
        var unread = new ArrayList<String>();
        for (var entity : database.getMetamodel().getEntities()) {
            try {
                database.createQuery("SELECT e FROM " + entity.getName() + " e")
                        .setMaxResults(1)
                        .getResultList();
            } catch (RuntimeException e) {
                unread.add(entity.getName() + ": " + e.getMessage());
            }
        }
        assertThat(unread).isEmpty();
    }

    @Test
    void every_table_says_its_collation() {
        List<?> silent = database.createNativeQuery("SELECT table_name, table_collation FROM information_schema.tables "
                        + "WHERE table_schema = DATABASE() AND table_name <> 'flyway_schema_history' "
                        + "AND table_collation NOT IN ('utf8mb4_spanish_ci', 'utf8mb4_bin')")
                .getResultList();

        assertThat(silent).isEmpty();
    }
}
