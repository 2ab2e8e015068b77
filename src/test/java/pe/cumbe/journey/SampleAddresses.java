package pe.cumbe.journey;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import pe.cumbe.shared.web.Route;

/**
 * Addresses that stand for the rows of the route table with variables, taken from the content of the first day, and those
 * of pages that say there is nothing. {@code RoutesTest} fails when a public row has none.
 */
public final class SampleAddresses {

    private static final Map<String, List<String>> BY_PATTERN =
            Map.ofEntries(entry("/{agency}", List.of("/dre", "/ugel-jaen")));

    /** Addresses of nothing: their page is checked like any other. */
    static final List<String> MISSING = List.of("/no-existe", "/resources/no-existe.css");

    private SampleAddresses() {}

    /** One address at least, or none when a row with variables was forgotten. */
    public static List<String> of(Route route) {
        return route.pattern().contains("{")
                ? BY_PATTERN.getOrDefault(route.pattern(), List.of())
                : List.of(route.pattern());
    }
}
