package pe.cumbe.shared.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The one table of addresses. They are public, permanent and Spanish. Order matters only between rows of one shape: the
 * more literal row stands first; rows of {@code {agency}} come last.
 */
public final class Routes {

    /** First words that are no page of this table and never the address of a dependency either. */
    private static final List<String> SYSTEM_WORDS = List.of(
            "api",
            "health",
            "metrics",
            "openapi",
            "resources",
            "tema",
            "errores",
            "sitemaps",
            "qvc",
            "agr",
            "en",
            "feed");

    /** First words of rooms still to open; kept free so that no dependency takes one. */
    private static final List<String> FUTURE_WORDS = List.of(
            "acceso-informacion",
            "accesibilidad",
            "agenda",
            "ayuda",
            "contacto",
            "mapa-del-sitio",
            "noticias",
            "participacion",
            "reclamos",
            "verificar");

    public static final List<Route> TABLE = List.of(
            new Route("/", "/index.xhtml"),
            new Route("/buscar", "/buscar.xhtml"),
            new Route("/dependencias", "/dependencias/index.xhtml"),
            new Route("/plazos", "/plazos.xhtml"),
            new Route("/seguimiento", "/seguimiento.xhtml"),
            new Route("/tramites", "/tramites/index.xhtml"),
            new Route("/tramites/{slug}", "/tramites/tramite.xhtml"),
            new Route("/t/{code}", "/tramites/codigo.xhtml"),
            new Route("/normas", "/normas/index.xhtml"),
            new Route("/normas/homonimos/{tipo}/{anio}/{numero}", "/normas/homonimos.xhtml"),
            new Route("/normas/{tipo}/{anio}/{numero}", "/normas/norma.xhtml"),
            new Route("/normas/{tipo}/{anio}/{numero}/texto", "/normas/norma.xhtml"),
            new Route("/normas/{tipo}/{anio}/{numero}/publicado", "/normas/norma.xhtml"),
            new Route("/normas/{tipo}/{anio}/{numero}/parte/{parte}", "/normas/norma.xhtml"),
            new Route("/normas/{tipo}/{anio}/{numero}/art/{articulo}", "/normas/norma.xhtml"),
            new Route("/normas/{tipo}/{anio}/{numero}/anexo/{anexo}", "/normas/norma.xhtml"),
            new Route("/transparencia", "/transparencia/index.xhtml"),
            new Route("/transparencia/{rubro}", "/transparencia/rubro.xhtml"),
            new Route("/transparencia/{rubro}/{item}", "/transparencia/item.xhtml"),
            new Route("/transparencia/{rubro}/{item}/tabla/{publicacion}", "/transparencia/tabla.xhtml"),
            new Route("/cabinas", "/cabinas/index.xhtml"),
            new Route("/plan", "/plan/index.xhtml"),
            new Route("/plan/{codigo}", "/plan/accion.xhtml"),
            new Route("/pege", "/plan/pege.xhtml"),
            new Route("/datos", "/datos/index.xhtml"),
            new Route("/datos-personales", "/paginas/datos-personales.xhtml"),
            new Route("/tramites/{slug}/solicitar/{paso}", "/tramites/solicitar.xhtml"),
            new Route("/gestion", "/gestion/index.xhtml"),
            new Route("/gestion/ingreso", "/gestion/ingreso.xhtml"),
            new Route("/gestion/clave", "/gestion/clave.xhtml"),
            new Route("/gestion/usuarios", "/gestion/usuarios/index.xhtml"),
            new Route("/gestion/correos", "/gestion/correos.xhtml"),
            new Route("/gestion/expedientes", "/gestion/expedientes/index.xhtml"),
            new Route("/gestion/ventanilla", "/gestion/ventanilla.xhtml"),
            new Route("/gestion/cabinas", "/gestion/cabinas.xhtml"),
            new Route("/gestion/pagos", "/gestion/pagos.xhtml"),
            new Route("/gestion/plan", "/gestion/plan.xhtml"),
            new Route("/gestion/transparencia", "/gestion/transparencia.xhtml"),
            new Route("/gestion/normas", "/gestion/normas.xhtml"),
            new Route("/gestion/dependencias", "/gestion/dependencias/index.xhtml"),
            new Route("/gestion/dependencias/{slug}", "/gestion/dependencias/dependencia.xhtml"),
            new Route("/gestion/actos", "/gestion/actos/index.xhtml"),
            new Route("/cabina/ingreso", "/gestion/ingreso.xhtml"),
            new Route("/cabina", "/cabina/index.xhtml"),
            new Route("/{agency}", "/dependencias/dependencia.xhtml"),
            new Route("/{agency}/tramites", "/dependencias/tramites.xhtml"),
            new Route("/{agency}/transparencia", "/transparencia/index.xhtml"),
            new Route("/{agency}/transparencia/{rubro}", "/transparencia/rubro.xhtml"),
            new Route("/{agency}/transparencia/{rubro}/{item}", "/transparencia/item.xhtml"),
            new Route("/{agency}/transparencia/{rubro}/{item}/tabla/{publicacion}", "/transparencia/tabla.xhtml"));

    private Routes() {}

    /** Whether a row of the table has exactly this pattern. */
    public static boolean has(String pattern) {
        return TABLE.stream().anyMatch(route -> route.pattern().equals(pattern));
    }

    /** The words no dependency may take as its address: every first word of the table and those of the system. */
    public static Set<String> reservedWords() {
        var words = new LinkedHashSet<String>(SYSTEM_WORDS);
        words.addAll(FUTURE_WORDS);
        for (var route : TABLE) {
            var segments = Route.segments(route.pattern());
            if (!segments.isEmpty() && !segments.get(0).startsWith("{")) {
                words.add(segments.get(0));
            }
        }
        return words;
    }
}
