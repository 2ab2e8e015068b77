package pe.cumbe;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import pe.cumbe.agency.Palette;

/** The theme: what is written on what can be read, by day and by night, and the style sheet stays small and simple. */
class ThemesTest {

    private static final Path THEME = Path.of("themes/base");

    private static final Path WEBAPP = Path.of("src/main/webapp");

    private static final Pattern OFFICERS = Pattern.compile("gestion|backoffice|/cabina/");

    private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");

    private static final Pattern NAMED = Pattern.compile("\\b(?:class|styleClass)=\"([^\"]*)\"");

    private static final double TEXT = 4.5;
    private static final double EDGE = 3;

    /** Foreground token on background token, and the contrast WCAG asks of it. */
    private record Pair(String front, String back, double least) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair("texto", "fondo", TEXT),
            new Pair("texto", "fondo-2", TEXT),
            new Pair("texto-2", "fondo", TEXT),
            new Pair("texto-2", "fondo-2", TEXT),
            new Pair("enlace", "fondo", TEXT),
            new Pair("enlace", "fondo-2", TEXT),
            new Pair("enlace-visto", "fondo", TEXT),
            new Pair("enlace-visto", "fondo-2", TEXT),
            new Pair("error", "fondo", TEXT),
            new Pair("error", "fondo-2", TEXT),
            new Pair("ok", "fondo", TEXT),
            new Pair("ok", "fondo-2", TEXT),
            new Pair("aviso", "fondo", TEXT),
            new Pair("aviso", "fondo-2", TEXT),
            new Pair("marca", "fondo", TEXT),
            new Pair("marca-sobre", "marca-fuerte", TEXT),
            new Pair("accion-sobre", "accion", TEXT),
            new Pair("accion-sobre", "accion-fuerte", TEXT),
            new Pair("foco-texto", "foco", TEXT),
            new Pair("texto", "marca-texto", TEXT),
            new Pair("borde-campo", "fondo", EDGE));

    /** Public pages have the theme alone; those of officers have a sheet of their own too. */
    @Test
    void every_class_that_a_page_names_has_a_style() throws IOException {
        var theme = classes(css());
        var both = new HashSet<>(theme);
        both.addAll(classes(Files.readString(WEBAPP.resolve("resources/gestion.css"))));
        var faults = new ArrayList<String>();
        for (var page : pages()) {
            var officers = OFFICERS.matcher(page.toString()).find();
            for (var named : named(Files.readString(page))) {
                if (!(officers ? both : theme).contains(named)) {
                    faults.add(page + " names ." + named);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static Set<String> classes(String css) {
        return CLASS.matcher(css).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static List<String> named(String page) {
        return NAMED.matcher(page)
                .results()
                .flatMap(found -> Stream.of(
                        found.group(1).replaceAll("#\\{[^}]*}", " ").strip().split("\\s+")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }

    @Test
    void what_is_written_can_be_read_by_day() throws IOException {
        readable(light());
    }

    @Test
    void what_is_written_can_be_read_by_night() throws IOException {
        readable(night());
    }

    @Test
    void what_is_written_can_be_read_by_who_asks_for_more_contrast() throws IOException {
        var css = css();
        var more = light();
        more.putAll(tokens(css, "@media (prefers-contrast:more){"));
        var night = night();
        night.putAll(tokens(css, "@media (prefers-contrast:more){"));
        night.putAll(tokens(css, "@media (prefers-contrast:more) and (prefers-color-scheme:dark){"));

        readable(more);
        readable(night);
    }

    @Test
    void the_colours_of_every_dependency_can_be_read() throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(Path.of("content/agencies/agencies.json")))) {
            for (var row : reader.readObject().getJsonArray("rows").getValuesAs(JsonObject.class)) {
                if (!row.isNull("color")) {
                    var colour = row.getJsonObject("color");
                    var palette = new Palette(
                            colour.getString("brand"), colour.getString("brandStrong"), colour.getString("brandDark"));
                    assertThat(palette.isReadable()).as(row.getString("slug")).isTrue();
                }
            }
        }
    }

    @Test
    void the_style_sheet_stays_small() throws IOException {
        var delivered = css();
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(delivered.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(delivered.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(15_000);
        assertThat(zipped.size()).isLessThanOrEqualTo(5_000);
    }

    @Test
    void old_browsers_understand_it() throws IOException {
        assertThat(css()).doesNotContain("@layer", "light-dark(", ":is(", ":where(", "@import", "url(http", ".ui-");
        assertThat(Pattern.compile(":not\\([^)]*,").matcher(css()).find()).isFalse();
    }

    @Test
    void colours_stand_in_the_tokens_only() throws IOException {
        try (var files = Files.list(THEME.resolve("css"))) {
            for (var file : files.filter(file -> !file.getFileName().toString().startsWith("10-"))
                    .toList()) {
                var text = Files.readString(file)
                        .replaceAll("(?s)/\\*.*?\\*/", "")
                        .replaceAll("(?s)@media print\\{.*", "");
                assertThat(Pattern.compile("#[0-9a-fA-F]{3,8}\\b")
                                .matcher(text)
                                .results()
                                .map(r -> r.group()))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void the_dark_scheme_changes_colours_and_nothing_else() throws IOException {
        var dark = Pattern.compile("@media[^{]*prefers-color-scheme:dark\\)\\{(.*?)}}")
                .matcher(css())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(dark).isNotEmpty();
        assertThat(dark).allMatch(rules -> rules.matches(":root\\{(--[a-z0-9-]+:#[0-9a-f]{6};?)+"));
    }

    @Test
    void the_theme_says_who_made_it() throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(THEME.resolve("theme.json")))) {
            assertThat(reader.readObject().keySet()).contains("name", "author", "licence", "knobs");
        }
    }

    private static void readable(Map<String, String> tokens) {
        var faults = new ArrayList<String>();
        for (var pair : PAIRS) {
            var contrast = Palette.contrast(colour(tokens, pair.front()), colour(tokens, pair.back()));
            if (contrast < pair.least()) {
                faults.add("%s on %s: %.2f".formatted(pair.front(), pair.back(), contrast));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static String colour(Map<String, String> tokens, String name) {
        var value = tokens.get(name);
        assertThat(value).as(name).isNotNull();
        if (value.startsWith("var(--")) {
            return colour(tokens, value.substring(6, value.length() - 1));
        }
        return value.length() == 4 ? value.replaceAll("([0-9a-f])", "$1$1") : value;
    }

    private static Map<String, String> light() throws IOException {
        return tokens(css(), "");
    }

    private static Map<String, String> night() throws IOException {
        var tokens = light();
        tokens.putAll(tokens(css(), "@media (prefers-color-scheme:dark){"));
        return tokens;
    }

    /** The custom properties of the first {@code :root} after that beginning. */
    private static Map<String, String> tokens(String css, String beginning) {
        var at = css.indexOf(beginning);
        assertThat(at).as(beginning).isNotNegative();
        var open = css.indexOf(":root{", at);
        var block = css.substring(open + 6, css.indexOf('}', open));
        var tokens = new LinkedHashMap<String, String>();
        for (var line : block.split(";", -1)) {
            var colon = line.indexOf(':');
            if (line.strip().startsWith("--")) {
                tokens.put(
                        line.substring(0, colon).strip().substring(2),
                        line.substring(colon + 1).strip());
            }
        }
        return tokens;
    }

    /** The style sheet as the build delivers it: the files in order, without comments and white space. */
    private static String css() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.list(THEME.resolve("css"))) {
            for (var file : files.sorted().toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        return all.toString()
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,]) ?", "$1");
    }
}
