package pe.cumbe.portalcopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.Rejected;

/** What is believed of a copy that came from somewhere. */
class CheckedCopyTest {

    private static final byte[] FILE = "Una guía".getBytes(StandardCharsets.UTF_8);
    private static final String ROWS = "filas/contenidos.jsonl";

    @TempDir
    private Path folder;

    private final Map<String, byte[]> content = new LinkedHashMap<>();
    private final Map<String, CopyManifest.Entry> told = new LinkedHashMap<>();
    private String manifest = "";

    @BeforeEach
    void a_whole_copy() {
        put("archivos/" + sha256(FILE), FILE);
        put(ROWS, "{\"tipo\":\"a\",\"dice\":\"uno\\ndos\"}\n{\"tipo\":\"b\"}\n".getBytes(StandardCharsets.UTF_8));
        manifest = "";
    }

    @Test
    void a_whole_copy_is_read_row_by_row() throws IOException {
        try (var copy = CheckedCopy.open(zip())) {
            assertThat(copy.manifest().agency()).isEqualTo(new AgencyCode("DRE"));
            assertThat(copy.parts()).containsExactly("contenidos");
            assertThat(copy.files()).containsExactly(sha256(FILE));
            try (var file = copy.file(sha256(FILE))) {
                assertThat(file.readAllBytes()).isEqualTo(FILE);
            }
            try (var rows = copy.rows("contenidos")) {
                assertThat(rows.map(row -> row.type() + row.text("dice"))).containsExactly("auno\ndos", "b");
            }
            try (var none = copy.rows("normas")) {
                assertThat(none).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../fuera.txt",
                "/etc/passwd",
                "filas/../contenidos.jsonl",
                "filas\\contenidos.jsonl",
                "C:/x",
                "archivos/corto",
                "archivos/",
                "filas/Contenidos.jsonl",
                "otro.txt"
            })
    void a_name_that_no_copy_has_is_refused(String name) throws IOException {
        put(name, FILE);

        assertRefused(CopyReason.STRANGE_ENTRY);
    }

    @Test
    void what_is_missing_and_what_is_not_on_the_list_are_refused() throws IOException {
        told.put("filas/normas.jsonl", new CopyManifest.Entry(sha256(FILE), FILE.length, ""));
        assertRefused(CopyReason.NOT_WHOLE);

        told.clear();
        assertRefused(CopyReason.NOT_WHOLE);
    }

    @Test
    void a_file_that_is_not_what_the_list_says_is_refused() throws IOException {
        content.put(ROWS, "{\"tipo\":\"c\"}\n".getBytes(StandardCharsets.UTF_8));
        assertRefused(CopyReason.CHANGED);

        a_whole_copy();
        put("archivos/" + "0".repeat(64), FILE);
        assertRefused(CopyReason.CHANGED);
    }

    @Test
    void a_list_of_a_later_format_or_of_something_else_is_refused() throws IOException {
        manifest = "{\"formato\":\"cumbe-portal\",\"version\":2,\"dependencia\":\"DRE\"}";
        assertRefused(CopyReason.UNKNOWN_VERSION);

        for (var odd : new String[] {
            "{}",
            "[]",
            "no es JSON",
            "{\"formato\":\"cumbe-portal\",\"version\":1}",
            "{\"formato\":\"cumbe-portal\",\"version\":\"1\"}",
            "{\"formato\":\"cumbe-portal\",\"version\":1,\"dependencia\":\"../DRE\",\"nombre\":\"x\","
                    + "\"hecha\":\"2026-01-01T00:00:00Z\",\"archivos\":{}}"
        }) {
            manifest = odd;
            assertRefused(CopyReason.NOT_A_COPY);
        }
    }

    @Test
    void what_is_no_zip_or_has_no_list_is_refused() throws IOException {
        var file = Files.writeString(folder.resolve("texto.zip"), "hola");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> CheckedCopy.open(file))
                .satisfies(refused -> assertThat(refused.reasons()).containsExactly(CopyReason.NOT_A_COPY));

        var bare = folder.resolve("sin.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(bare))) {
            out.putNextEntry(new ZipEntry(ROWS));
            out.closeEntry();
        }
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> CheckedCopy.open(bare))
                .satisfies(refused -> assertThat(refused.reasons()).containsExactly(CopyReason.NOT_A_COPY));
    }

    @Test
    void a_copy_that_swells_is_refused_before_it_is_unpacked() throws IOException {
        put(ROWS, new byte[30_000_000]);

        assertRefused(CopyReason.TOO_DENSE);
    }

    @Test
    void more_than_is_allowed_is_refused_whatever_the_list_says() throws IOException {
        assertRefused(CopyReason.TOO_LARGE, new CopyLimits(1, 1_000, 1_000, 1_000, 200));
        assertRefused(CopyReason.TOO_LARGE, new CopyLimits(10, 20, 1_000, 1_000, 200));
        assertRefused(CopyReason.TOO_LARGE, new CopyLimits(10, 1_000, 20, 1_000, 200));
    }

    @Test
    void a_row_that_memory_does_not_bear_is_refused() throws IOException {
        try (var copy = CheckedCopy.open(zip(), new CopyLimits(10, 1_000, 1_000, 20, 200))) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> copy.rows("contenidos").toList())
                    .satisfies(refused -> assertThat(refused.reasons()).containsExactly(CopyReason.TOO_LARGE));
        }
    }

    private void put(String name, byte[] bytes) {
        content.put(name, bytes);
        told.put(name, new CopyManifest.Entry(sha256(bytes), bytes.length, "guia.txt"));
    }

    private Path zip() throws IOException {
        var file = Files.createTempFile(folder, "copia", ".zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : content.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
            out.putNextEntry(new ZipEntry(CopyManifest.PATH));
            out.write(
                    manifest.isEmpty()
                            ? new CopyManifest(new AgencyCode("DRE"), "Educación", Instant.EPOCH, told).write()
                            : manifest.getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
        return file;
    }

    private void assertRefused(CopyReason reason) throws IOException {
        assertRefused(reason, CopyLimits.USUAL);
    }

    private void assertRefused(CopyReason reason, CopyLimits limits) throws IOException {
        var file = zip();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> CheckedCopy.open(file, limits))
                .satisfies(refused -> assertThat(refused.reasons()).containsExactly(reason));
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(CopyWriter.sha256().digest(bytes));
    }
}
