package pe.cumbe;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pe.cumbe.shared.LegalTerm;

/** The glossary and the code say the same: neither can name what the other does not know. */
class GlossaryTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("pe.cumbe");

    /** {@code | Spanish | `Code`, `Other.CONSTANT` | …}. */
    private static final Pattern ROW = Pattern.compile("^\\| *([^|]+?) *\\| *([^|]*?) *\\|.*$", Pattern.MULTILINE);

    private static final Pattern NAME = Pattern.compile("`([A-Za-z.]+(?:_[A-Z]+)*)`");

    @Test
    void every_legal_term_has_its_row() throws IOException {
        var rows = rows().stream().map(row -> row.get(0)).toList();

        assertThat(terms()).isNotEmpty();
        assertThat(terms().stream().filter(term -> !rows.contains(term))).isEmpty();
    }

    @Test
    void every_name_of_code_in_a_row_exists() throws IOException {
        var missing = new TreeSet<String>();
        for (var row : rows()) {
            var names = NAME.matcher(row.get(1));
            while (names.find()) {
                if (!exists(names.group(1))) {
                    missing.add(row.get(0) + ": " + names.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void no_term_stands_twice() throws IOException {
        assertThat(rows().stream().map(row -> row.get(0))).doesNotHaveDuplicates();
    }

    private static Set<String> terms() {
        var terms = new TreeSet<String>();
        for (var type : CLASSES) {
            type.tryGetAnnotationOfType(LegalTerm.class).ifPresent(term -> terms.add(term.value()));
            type.getFields().forEach(field -> field.tryGetAnnotationOfType(LegalTerm.class)
                    .ifPresent(term -> terms.add(term.value())));
        }
        return terms;
    }

    private static boolean exists(String name) {
        var dot = name.indexOf('.');
        var type = dot < 0 ? name : name.substring(0, dot);
        return CLASSES.stream()
                .filter(known -> known.getSimpleName().equals(type))
                .anyMatch(known -> dot < 0 || has(known, name.substring(dot + 1)));
    }

    private static boolean has(JavaClass type, String member) {
        return type.getFields().stream().anyMatch(field -> field.getName().equals(member))
                || type.getMethods().stream()
                        .anyMatch(method -> method.getName().equals(member))
                || CLASSES.stream().anyMatch(known -> known.getName().equals(type.getName() + "$" + member));
    }

    private static List<List<String>> rows() throws IOException {
        var rows = new ArrayList<List<String>>();
        var matcher = ROW.matcher(Files.readString(Path.of("docs/glossary.md")));
        while (matcher.find()) {
            var term = matcher.group(1);
            if (!term.startsWith("---") && !term.equals("Spanish term")) {
                rows.add(List.of(term, matcher.group(2)));
            }
        }
        return rows;
    }
}
