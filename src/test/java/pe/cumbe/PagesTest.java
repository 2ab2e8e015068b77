package pe.cumbe;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a page file may hold. Reads every {@code *.xhtml}. */
class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern READ_ATTRIBUTE =
            Pattern.compile("\\s(?:alt|title|placeholder|aria-label|header|label|summary|emptyMessage)=\"([^\"]*)\"");

    private record File(String name, String text) {

        boolean isOfficers() {
            return name.startsWith("/gestion/")
                    || name.startsWith("/cabina/")
                    || name.startsWith("/WEB-INF/layouts/backoffice")
                    || name.startsWith("/WEB-INF/parts/backoffice");
        }

        boolean isPublicPage() {
            return !isOfficers() && !name.startsWith("/WEB-INF/");
        }
    }

    @Test
    void primefaces_is_only_for_officers_and_operators() throws IOException {
        assertThat(faults(file -> !file.isOfficers()
                                && (file.text().contains("<p:") || file.text().contains("<h:head"))
                        ? List.of("uses PrimeFaces")
                        : List.of()))
                .isEmpty();
    }

    @Test
    void the_document_type_is_a_component_or_pages_that_share_a_tag_would_have_two() throws IOException {
        assertThat(faults(file -> file.text().contains("<!DOCTYPE") ? List.of("has a literal <!DOCTYPE>") : List.of()))
                .isEmpty();
    }

    @Test
    void public_pages_use_the_public_layout() throws IOException {
        assertThat(faults(file ->
                        file.isPublicPage() && !file.text().contains("template=\"/WEB-INF/layouts/portal.xhtml\"")
                                ? List.of("has another layout")
                                : List.of()))
                .isEmpty();
    }

    @Test
    void public_pages_post_only_through_the_sealed_form() throws IOException {
        assertThat(faults(file -> {
                    var found = new ArrayList<String>();
                    if (file.isPublicPage()) {
                        if (file.text().contains("<h:form")) {
                            found.add("posts through h:form");
                        }
                        if (Pattern.compile("<form(?![^>]*method=\"get\")")
                                .matcher(file.text())
                                .find()) {
                            found.add("has a form that is no search");
                        }
                    }
                    return found;
                }))
                .isEmpty();
    }

    /** Each public form that takes something of a person, and the notice it links (Ley 29733, 18). */
    private static final Map<String, String> NOTICES = Map.ofEntries(
            entry("/WEB-INF/parts/solicitar/inicio.xhtml", "tramites"),
            entry("/WEB-INF/parts/reclamos/escribir.xhtml", "reclamos"),
            entry("/acceso-informacion/nueva.xhtml", "acceso"),
            entry("/datos-personales/solicitud.xhtml", "datos"),
            entry("/seguimiento.xhtml", "seguimiento"),
            entry("/acceso-informacion/seguimiento.xhtml", "seguimiento"),
            entry("/datos-personales/seguimiento.xhtml", "seguimiento"),
            entry("/reclamos/seguimiento.xhtml", "seguimiento"),
            entry("/gestion/ingreso.xhtml", "ingreso"),
            entry("/gestion/olvide.xhtml", "clave"));

    /** Steps that come after a form with its notice, in the same visit. */
    private static final Set<String> LATER_STEPS = Set.of(
            "/WEB-INF/parts/solicitar/preguntas.xhtml",
            "/WEB-INF/parts/solicitar/documentos.xhtml",
            "/WEB-INF/parts/solicitar/revisar.xhtml",
            "/WEB-INF/parts/solicitar/constancia.xhtml",
            "/WEB-INF/parts/reclamos/revisar.xhtml",
            "/WEB-INF/parts/reclamos/constancia.xhtml",
            "/WEB-INF/parts/reclamos/reclamo.xhtml",
            "/WEB-INF/parts/seguimiento/expediente.xhtml");

    @Test
    void each_public_form_links_its_own_notice_and_the_notice_is_there() throws IOException {
        var notices = Files.readString(Path.of("content/privacy/notices.json"));

        assertThat(faults(file -> {
                    var form = NOTICES.get(file.name());
                    if (form == null) {
                        return file.text().contains("<t:form") && !LATER_STEPS.contains(file.name())
                                ? List.of("has a form without a notice")
                                : List.of();
                    }
                    var found = new ArrayList<String>();
                    if (!file.text().contains("href=\"/datos-personales#" + form + "\"")) {
                        found.add("does not link the notice " + form);
                    }
                    if (!notices.contains("{\"form\": \"" + form + "\"")) {
                        found.add("links a notice that nobody wrote: " + form);
                    }
                    return found;
                }))
                .isEmpty();
    }

    @Test
    void no_page_carries_style_or_script_of_its_own() throws IOException {
        assertThat(faults(file -> {
                    var found = new ArrayList<String>();
                    for (var part : List.of(" style=\"", "<style", " onclick=\"", " binding=\"#{")) {
                        if (file.text().contains(part)) {
                            found.add("holds " + part.strip());
                        }
                    }
                    if (!file.isOfficers() && file.text().contains("<script")) {
                        found.add("holds a script");
                    }
                    return found;
                }))
                .isEmpty();
    }

    @Test
    void every_word_comes_from_the_texts() throws IOException {
        assertThat(faults(file -> {
                    var found = new ArrayList<String>();
                    var bare = EXPRESSION.matcher(file.text()).replaceAll("");
                    var attributes = READ_ATTRIBUTE.matcher(bare);
                    while (attributes.find()) {
                        if (WORD.matcher(attributes.group(1)).find()) {
                            found.add("says «" + attributes.group(1) + "»");
                        }
                    }
                    var read = TAG.matcher(bare).replaceAll(" ").replaceAll("&\\w+;", " ");
                    var words = WORD.matcher(read);
                    while (words.find()) {
                        found.add("says «" + words.group() + "»");
                    }
                    return found;
                }))
                .isEmpty();
    }

    private interface Rule {
        List<String> faultsOf(File file);
    }

    private static List<String> faults(Rule rule) throws IOException {
        var faults = new ArrayList<String>();
        try (var files = Files.walk(PAGES)) {
            for (var path :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                var name = "/" + PAGES.relativize(path).toString().replace('\\', '/');
                var text = COMMENT.matcher(Files.readString(path)).replaceAll("");
                rule.faultsOf(new File(name, text)).forEach(fault -> faults.add(name + " " + fault));
            }
        }
        return faults;
    }
}
