package pe.cumbe.journey;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import pe.cumbe.shared.web.Route;

/**
 * Addresses that stand for the rows of the route table with variables, taken from the content of the first day, and those
 * of pages that say there is nothing. {@code RoutesTest} fails when a public row has none.
 */
public final class SampleAddresses {

    private static final Map<String, List<String>> BY_PATTERN = Map.ofEntries(
            entry(
                    "/plazos",
                    List.of(
                            "/plazos?desde=2026-03-07&cantidad=30&unidad=habiles&adicional=5",
                            "/plazos?desde=2026-12-21&cantidad=1&unidad=meses",
                            "/plazos?desde=2024-01-02&cantidad=400",
                            "/plazos?desde=ayer&cantidad=0")),
            entry("/normas/homonimos/{tipo}/{anio}/{numero}", List.of("/normas/homonimos/rer/2011/45")),
            entry("/normas/{tipo}/{anio}/{numero}", List.of("/normas/rer/2011/45", "/normas/or/2005/20")),
            entry(
                    "/tramites",
                    List.of("/tramites?q=licencia", "/tramites?tema=mineria-energia&pagina=2", "/tramites?q=zzz")),
            entry(
                    "/tramites/{slug}",
                    List.of(
                            "/tramites/escrito-libre",
                            "/tramites/pedir-informacion-publica",
                            "/tramites/cierre-cetpro-privado",
                            "/tramites/division-concesion-beneficio")),
            entry(
                    "/tramites/{slug}/solicitar/{paso}",
                    Stream.of("inicio", "datos", "avisos", "pedido", "documentos", "revisar", "constancia")
                            .map(step -> "/tramites/escrito-libre/solicitar/" + step)
                            .toList()),
            entry("/{agency}/tramites", List.of("/drem/tramites", "/ugel-jaen/tramites")),
            entry("/dependencias", List.of("/dependencias?q=jaén", "/dependencias?q=zzz&provincia=0608")),
            entry("/{agency}", List.of("/dre", "/ugel-jaen", "/grppat")));

    /** Rows that lead elsewhere, and those of norms: the first day has none, a journey brings its own. */
    private static final Set<String> ELSEWHERE = Set.of("/t/{code}");

    private static final String NORMS = "/normas/";

    /** Addresses of nothing: their page is checked like any other. */
    static final List<String> MISSING = List.of("/no-existe", "/resources/no-existe.css");

    private SampleAddresses() {}

    /** Whether the row has no page that these checks could visit. */
    public static boolean isElsewhere(Route route) {
        return ELSEWHERE.contains(route.pattern()) || route.pattern().startsWith(NORMS);
    }

    /** One address at least, or none when a row with variables was forgotten. A row without any is an address itself. */
    public static List<String> of(Route route) {
        var samples = BY_PATTERN.getOrDefault(route.pattern(), List.of());
        if (route.pattern().contains("{")) {
            return samples;
        }
        return Stream.concat(Stream.of(route.pattern()), samples.stream()).toList();
    }
}
