package pe.cumbe;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pe.cumbe.shared.LegalTerm;

/** The glossary cannot rot: a term of the law that code names has its row, and a row names code that is there. */
class GlossaryTest {

    private static final Path GLOSSARY = Path.of("docs/glossary.md");
    private static final String HEADER = "| Spanish term ";
    private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| `([\\w.]+)` \\|(?:[^|]*\\|){3}");

    @Test
    void every_term_that_code_names_has_its_row_and_every_row_names_code() throws IOException {
        assertThat(rows()).containsExactlyInAnyOrderEntriesOf(named());
    }

    @Test
    void one_name_stands_for_one_term() throws IOException {
        assertThat(rows().values()).doesNotHaveDuplicates();
    }

    /** Term by term, the code that its row names. */
    private static Map<String, String> rows() throws IOException {
        var rows = new TreeMap<String, String>();
        for (var line : Files.readAllLines(GLOSSARY)) {
            if (line.startsWith("| ") && !line.startsWith(HEADER)) {
                var row = ROW.matcher(line);
                assertThat(row.matches()).as(line).isTrue();
                assertThat(rows.put(row.group(1), row.group(2)))
                        .as("another row for " + row.group(1))
                        .isNull();
            }
        }
        return rows;
    }

    /** Term by term, the code that carries it. */
    private static Map<String, String> named() {
        var named = new TreeMap<String, String>();
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("pe.cumbe");
        for (var type : classes) {
            if (type.isAnnotatedWith(LegalTerm.class)) {
                named.put(type.getAnnotationOfType(LegalTerm.class).value(), type.getSimpleName());
            }
            addConstants(type, named);
        }
        return named;
    }

    private static void addConstants(JavaClass type, Map<String, String> named) {
        for (var field : type.getFields()) {
            if (field.isAnnotatedWith(LegalTerm.class)) {
                named.put(
                        field.getAnnotationOfType(LegalTerm.class).value(),
                        type.getSimpleName() + "." + field.getName());
            }
        }
    }
}
