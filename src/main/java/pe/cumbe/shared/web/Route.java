package pe.cumbe.shared.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pe.cumbe.shared.Language;

/**
 * One row of the route table: an address and the page that answers it. {@code {name}} is a variable of one segment;
 * {@code {agency}} matches only the address word of a dependency with a portal, {@code {idioma}} only the code of a language
 * other than Spanish.
 *
 * @param pattern the address, as in {@code /tramites/{slug}}
 * @param view the page that answers, as in {@code /tramites/tramite.xhtml}
 */
public record Route(String pattern, String view) {

    private static final String LANGUAGE = "{idioma}";

    private static final Set<String> DOORS = Set.of("/gestion/ingreso", "/cabina/ingreso", "/gestion/clave/olvide");

    /** Who the page is for; it decides the layout, and whether a session may exist. */
    public enum Audience {
        PUBLIC,
        OFFICERS
    }

    /** The doors of the officers and operators are public: whoever stands before them has no session yet. */
    public Audience audience() {
        if (DOORS.contains(pattern)) {
            return Audience.PUBLIC;
        }
        return pattern.equals("/gestion")
                        || pattern.startsWith("/gestion/")
                        || pattern.equals("/cabina")
                        || pattern.startsWith("/cabina/")
                ? Audience.OFFICERS
                : Audience.PUBLIC;
    }

    /** Whether its page has a form with files; it then tells itself that a post was too large. */
    boolean takesFiles() {
        return pattern.equals("/seguimiento")
                || pattern.equals("/acceso-informacion/nueva")
                || pattern.equals("/acceso-informacion/seguimiento")
                || pattern.equals("/datos-personales/solicitud")
                || pattern.equals("/datos-personales/seguimiento")
                || pattern.equals("/tramites/{slug}/solicitar/{paso}")
                || pattern.equals("/reclamos/nuevo")
                || pattern.equals("/reclamos/seguimiento");
    }

    /** The values of the variables when the path has this shape; the word of a dependency is not checked here. */
    Optional<Map<String, String>> match(List<String> path) {
        var shape = segments(pattern);
        if (shape.size() != path.size()) {
            return Optional.empty();
        }
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < shape.size(); i++) {
            var expected = shape.get(i);
            if (expected.equals(LANGUAGE) && !isLanguage(path.get(i))) {
                return Optional.empty();
            }
            if (expected.startsWith("{")) {
                values.put(expected.substring(1, expected.length() - 1), path.get(i));
            } else if (!expected.equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    private static boolean isLanguage(String word) {
        return Language.of(word).filter(language -> !language.isSpanish()).isPresent();
    }

    static List<String> segments(String path) {
        var segments = new ArrayList<String>();
        for (var segment : path.split("/", -1)) {
            if (!segment.isEmpty()) {
                segments.add(segment);
            }
        }
        return segments;
    }
}
