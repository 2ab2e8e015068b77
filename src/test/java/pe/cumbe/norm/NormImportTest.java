package pe.cumbe.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;
import pe.cumbe.norm.NormImport.ImportReport;

class NormImportTest {

    private static final int GOOD = 42;

    private final InMemoryNorms norms = new InMemoryNorms();
    private final NormImport importer =
            new NormImport(NormFixtures.desk(norms), NormFixtures.TYPES, NormFixtures.CLOCK);
    private final List<String> said = new ArrayList<>();

    @Test
    void a_second_run_adds_nothing() {
        assertThat(importer.load(NormFixtures.sample(), said::add))
                .isEqualTo(new ImportReport(GOOD + 2, GOOD, 0, 0, 2));

        assertThat(importer.load(NormFixtures.sample(), said::add))
                .isEqualTo(new ImportReport(GOOD + 2, 0, 0, GOOD, 2));
        assertThat(norms.count()).isEqualTo(GOOD);
    }

    @Test
    void each_rejected_row_is_named_with_its_reason() {
        importer.load(NormFixtures.sample(), said::add);

        assertThat(said)
                .contains(
                        "sample.jsonl, línea 43, «»: rechazada. No es un objeto JSON.",
                        "sample.jsonl, línea 45, «»: rechazada. Le falta «title».");
    }

    @Test
    void compressed_files_are_read_as_they_come(@TempDir Path folder) throws IOException {
        var gz = folder.resolve("normas.jsonl.gz");
        var xz = folder.resolve("normas.jsonl.xz");
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(gz))) {
            Files.copy(NormFixtures.sample(), packed);
        }
        try (OutputStream packed = new XZOutputStream(Files.newOutputStream(xz), new LZMA2Options(1))) {
            Files.copy(NormFixtures.sample(), packed);
        }

        assertThat(importer.load(List.of(gz, xz), said::add))
                .isEqualTo(new ImportReport(2 * (GOOD + 2), GOOD, 0, GOOD, 4));
    }

    @Test
    void a_file_that_is_not_there_is_said_and_the_others_go_on(@TempDir Path folder) {
        var report = importer.load(List.of(folder.resolve("nada.jsonl"), NormFixtures.sample()), said::add);

        assertThat(report.added()).isEqualTo(GOOD);
        assertThat(said.get(0)).startsWith("nada.jsonl: no se puede leer el archivo");
    }
}
