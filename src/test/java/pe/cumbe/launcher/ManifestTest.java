package pe.cumbe.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ManifestTest {

    @Test
    void what_is_written_is_read_back() {
        var manifest = new Manifest(
                "0.1.0",
                "2026-03-07T15:04:05Z",
                new TreeMap<>(Map.of("case_file", 42L, "norm", 0L)),
                new TreeMap<>(Map.of("files/ab/un nombre.pdf", "9f86", "database.sql", "d081")));

        assertThat(Manifest.read(manifest.text())).isEqualTo(manifest);
    }

    @Test
    void anything_else_is_not_a_backup_of_ours() {
        assertThatThrownBy(() -> Manifest.read("")).isInstanceOf(Stop.class);
        assertThatThrownBy(() -> Manifest.read("PK\u0003\u0004")).isInstanceOf(Stop.class);
    }
}
