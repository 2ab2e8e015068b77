package pe.cumbe;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pe.cumbe.shared.Reason;

/** Texts and code say the same: no key is missing, none is left over, and no enum people read lacks a constant. */
class TextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/texts");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("pe.cumbe");

    /** {@code txt['key']} and {@code txt.of('key'} of a page. */
    private static final Pattern IN_PAGE = Pattern.compile("txt(?:\\[|\\.of\\()'([^']+)'\\s*[\\],)]");

    /** The tags of a form take their words from {@code field.<id>}. */
    private static final Pattern FIELD =
            Pattern.compile("<t:(?:text|area|choice|select|check|file)\\b[^>]*?\\sid=\"([^\"#]+)\"[^>]*");

    private static final Pattern IN_CODE =
            Pattern.compile("(?:texts?\\.(?:get|of)|errors\\.general)\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private static final Pattern FIELD_ERROR = Pattern.compile("errors\\.field\\(\\s*[^,]+,\\s*\"([^\"]+)\"");

    /** The beginning of a key that is put together: {@code 'norm.type.'.concat(…)}, {@code "norm.type." + …}. */
    private static final Pattern PREFIX = Pattern.compile("['\"]([A-Za-z][\\w-]*\\.(?:[\\w-]+\\.)*)['\"]");

    @Test
    void every_key_that_is_used_exists() throws IOException {
        var texts = texts();
        var used = new TreeSet<String>();
        for (var source : pages().entrySet()) {
            find(IN_PAGE, source.getValue(), used);
            var fields = FIELD.matcher(source.getValue());
            while (fields.find()) {
                if (!fields.group().contains(" label=\"")) {
                    used.add("field." + fields.group(1));
                }
                if (fields.group().contains("hint=\"true\"")) {
                    used.add("field." + fields.group(1) + ".hint");
                }
            }
        }
        for (var source : code().values()) {
            find(IN_CODE, source, used);
            find(FIELD_ERROR, source, used);
        }
        used.removeIf(key -> key.endsWith("."));

        assertThat(texts.keySet()).containsAll(used);
    }

    @Test
    void every_key_that_exists_is_used() throws IOException {
        var sources = String.join("\n", pages().values()) + String.join("\n", code().values());
        var literals = new TreeSet<String>();
        find(Pattern.compile("['\"]([\\w.-]+)['\"]"), sources, literals);
        var prefixes = new TreeSet<String>();
        find(PREFIX, sources, prefixes);
        prefixes.remove("field.");
        find(FIELD, sources, literals);

        var idle = texts().keySet().stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                .filter(key -> !isConstant(key))
                .filter(key -> !(key.startsWith("field.") && sources.contains(fieldOf(key))))
                .toList();

        assertThat(idle).isEmpty();
    }

    @Test
    void every_constant_of_an_enum_that_people_read_has_its_words() throws IOException, ClassNotFoundException {
        var keys = texts().keySet();
        var missing = new TreeSet<String>();
        for (var type : CLASSES) {
            if (!type.isEnum()) {
                continue;
            }
            var name = type.getSimpleName();
            var constants = Arrays.stream(Class.forName(type.getName()).getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList();
            var isRead = type.isAssignableTo(Reason.class)
                    || constants.stream().anyMatch(constant -> keys.contains(name + "." + constant));
            if (isRead) {
                constants.stream()
                        .map(constant -> name + "." + constant)
                        .filter(key -> !keys.contains(key))
                        .forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void no_key_stands_in_two_files_and_no_text_is_empty_or_broken() throws IOException {
        for (var text : texts().entrySet()) {
            assertThat(text.getValue()).as(text.getKey()).isNotBlank();
            if (text.getValue().contains("{0}")) {
                new MessageFormat(text.getValue());
            }
        }
    }

    /** Words the microcopy guide replaces, and punctuation that shouts. */
    @Test
    void texts_speak_plainly() throws IOException {
        var words = Pattern.compile(
                "\\b(sírvase|administrado|webmaster|verify|a la brevedad|inválid[oa]s?|error inesperado)\\b|!",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

        assertThat(texts().entrySet().stream()
                        .filter(text -> words.matcher(text.getValue()).find())
                        .map(text -> text.getKey() + "=" + text.getValue()))
                .isEmpty();
    }

    private static boolean isConstant(String key) {
        return key.matches("[A-Z]\\w*\\.[A-Z][A-Z0-9_]*");
    }

    private static String fieldOf(String key) {
        var id = key.substring("field.".length());
        return id.replaceAll("\\.(hint|error)$", "");
    }

    private static Map<String, String> texts() throws IOException {
        var all = new TreeMap<String, String>();
        try (var files = Files.list(TEXTS)) {
            for (var file : files.sorted().toList()) {
                var properties = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
                for (var key : properties.stringPropertyNames()) {
                    if (!key.startsWith("jakarta.faces.")) {
                        assertThat(all.put(key, properties.getProperty(key)))
                                .as(key + " in " + file)
                                .isNull();
                    }
                }
            }
        }
        return all;
    }

    private static Map<String, String> pages() throws IOException {
        return sources(Path.of("src/main/webapp"), ".xhtml");
    }

    private static Map<String, String> code() throws IOException {
        return sources(Path.of("src/main/java"), ".java");
    }

    private static Map<String, String> sources(Path folder, String end) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end))
                    .collect(Collectors.toMap(Path::toString, file -> {
                        try {
                            return Files.readString(file);
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    }));
        }
    }

    private static void find(Pattern pattern, String source, Set<String> found) {
        var matcher = pattern.matcher(source);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
    }
}
