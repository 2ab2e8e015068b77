package pe.cumbe.shared.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pe.cumbe.shared.Language;

/**
 * The one table of addresses. They are public, permanent and Spanish. Order matters only between rows of one shape: the
 * more literal row stands first; rows of {@code {agency}} come last.
 */
public final class Routes {

    /** First words that are no page of this table and never the address of a dependency either. */
    private static final List<String> SYSTEM_WORDS =
            List.of("api", "health", "metrics", "openapi", "resources", "tema", "errores", "sitemaps", "feed");

    /** First words of rooms still to open; kept free so that no dependency takes one. */
    private static final List<String> FUTURE_WORDS =
            List.of("accesibilidad", "ayuda", "mapa-del-sitio", "participacion", "verificar");

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
            new Route("/normas/feed", "/feed.xhtml"),
            new Route("/normas/homonimos/{tipo}/{anio}/{numero}", "/normas/homonimos.xhtml"),
            new Route("/normas/{tipo}/{anio}/{numero}", "/normas/norma.xhtml"),
            new Route("/normas/{tipo}/{anio}/{numero}/texto", "/normas/norma.xhtml"),
            new Route("/normas/{tipo}/{anio}/{numero}/publicado", "/normas/norma.xhtml"),
            new Route("/normas/{tipo}/{anio}/{numero}/parte/{parte}", "/normas/norma.xhtml"),
            new Route("/normas/{tipo}/{anio}/{numero}/art/{articulo}", "/normas/norma.xhtml"),
            new Route("/normas/{tipo}/{anio}/{numero}/anexo/{anexo}", "/normas/norma.xhtml"),
            new Route("/transparencia", "/transparencia/index.xhtml"),
            new Route("/transparencia/feed", "/feed.xhtml"),
            new Route("/transparencia/{rubro}", "/transparencia/rubro.xhtml"),
            new Route("/transparencia/{rubro}/{item}", "/transparencia/item.xhtml"),
            new Route("/transparencia/{rubro}/{item}/tabla/{publicacion}", "/transparencia/tabla.xhtml"),
            new Route("/acceso-informacion", "/acceso-informacion/index.xhtml"),
            new Route("/acceso-informacion/nueva", "/acceso-informacion/nueva.xhtml"),
            new Route("/acceso-informacion/seguimiento", "/acceso-informacion/seguimiento.xhtml"),
            new Route("/acceso-informacion/respuestas", "/acceso-informacion/respuestas.xhtml"),
            new Route("/acceso-informacion/registro", "/acceso-informacion/registro.xhtml"),
            new Route("/acceso-informacion/registro/csv", "/acceso-informacion/registro-csv.xhtml"),
            new Route("/reclamos", "/reclamos/index.xhtml"),
            new Route("/reclamos/nuevo", "/reclamos/nuevo.xhtml"),
            new Route("/reclamos/seguimiento", "/reclamos/seguimiento.xhtml"),
            new Route("/reclamos/estadisticas", "/reclamos/estadisticas.xhtml"),
            new Route("/reclamos/estadisticas/tabla", "/reclamos/tabla.xhtml"),
            new Route("/transparencia/{rubro}/{item}/archivo/{publicacion}", "/transparencia/archivo.xhtml"),
            new Route("/cabinas", "/cabinas/index.xhtml"),
            new Route("/plan", "/plan/index.xhtml"),
            new Route("/plan/{codigo}", "/plan/accion.xhtml"),
            new Route("/pege", "/plan/pege.xhtml"),
            new Route("/datos", "/datos/index.xhtml"),
            new Route("/datos/{conjunto}", "/datos/conjunto.xhtml"),
            new Route("/noticias", "/noticias/index.xhtml"),
            new Route("/noticias/feed", "/feed.xhtml"),
            new Route("/noticias/{palabra}", "/paginas/pagina.xhtml"),
            new Route("/agenda", "/agenda/index.xhtml"),
            new Route("/agenda/{palabra}", "/paginas/pagina.xhtml"),
            new Route("/directorio", "/dependencias/directorio.xhtml"),
            new Route("/avisos", "/avisos/index.xhtml"),
            new Route("/avisos/{palabra}", "/paginas/pagina.xhtml"),
            new Route("/preguntas", "/preguntas/index.xhtml"),
            new Route("/sedes", "/dependencias/sedes.xhtml"),
            new Route("/contacto", "/dependencias/contacto.xhtml"),
            new Route("/documentos", "/documentos/index.xhtml"),
            new Route("/documentos/{palabra}", "/paginas/pagina.xhtml"),
            new Route("/documentos/{palabra}/archivo", "/documentos/archivo.xhtml"),
            new Route("/paginas/{palabra}", "/paginas/pagina.xhtml"),
            new Route("/imagenes/{imagen}", "/paginas/imagen.xhtml"),
            new Route("/archivos/{palabra}", "/archivos/archivo.xhtml"),
            new Route("/datos-personales", "/paginas/datos-personales.xhtml"),
            new Route("/datos-personales/solicitud", "/datos-personales/solicitud.xhtml"),
            new Route("/datos-personales/seguimiento", "/datos-personales/seguimiento.xhtml"),
            new Route("/tramites/{slug}/solicitar/{paso}", "/tramites/solicitar.xhtml"),
            new Route("/vista-previa", "/vista-previa.xhtml"),
            new Route("/gestion", "/gestion/index.xhtml"),
            new Route("/gestion/ingreso", "/gestion/ingreso.xhtml"),
            new Route("/gestion/clave", "/gestion/clave.xhtml"),
            new Route("/gestion/clave/olvide", "/gestion/olvide.xhtml"),
            new Route("/gestion/clave/nueva", "/gestion/nueva.xhtml"),
            new Route("/gestion/segundo-paso", "/gestion/segundo-paso.xhtml"),
            new Route("/gestion/segundo-paso/nuevo", "/gestion/telefono.xhtml"),
            new Route("/gestion/mi-cuenta", "/gestion/mi-cuenta.xhtml"),
            new Route("/gestion/usuarios", "/gestion/usuarios/index.xhtml"),
            new Route("/gestion/usuarios/solicitudes", "/gestion/usuarios/solicitudes.xhtml"),
            new Route("/gestion/cuentas", "/gestion/cuentas/index.xhtml"),
            new Route("/gestion/cuentas/revision", "/gestion/cuentas/revision.xhtml"),
            new Route("/gestion/salud", "/gestion/salud.xhtml"),
            new Route("/gestion/correos", "/gestion/correos.xhtml"),
            new Route("/gestion/enlaces", "/gestion/enlaces.xhtml"),
            new Route("/gestion/expedientes", "/gestion/expedientes/index.xhtml"),
            new Route("/gestion/ventanilla", "/gestion/ventanilla.xhtml"),
            new Route("/gestion/cabinas", "/gestion/cabinas.xhtml"),
            new Route("/gestion/pagos", "/gestion/pagos.xhtml"),
            new Route("/gestion/plan", "/gestion/plan.xhtml"),
            new Route("/gestion/idiomas", "/gestion/idiomas.xhtml"),
            new Route("/gestion/archivos", "/gestion/archivos/index.xhtml"),
            new Route("/gestion/archivos/{dependencia}/{palabra}", "/gestion/archivos/archivo.xhtml"),
            new Route("/gestion/archivos/{dependencia}/{palabra}/contenido", "/gestion/archivos/contenido.xhtml"),
            new Route("/gestion/paginas", "/gestion/paginas/index.xhtml"),
            new Route("/gestion/paginas/{dependencia}/nuevo/{tipo}", "/gestion/paginas/edicion.xhtml"),
            new Route("/gestion/paginas/{dependencia}/imagen/{imagen}", "/gestion/paginas/imagen.xhtml"),
            new Route("/gestion/paginas/{dependencia}/{numero}", "/gestion/paginas/edicion.xhtml"),
            new Route("/gestion/paginas/{dependencia}/{numero}/quien", "/gestion/paginas/quien.xhtml"),
            new Route("/gestion/paginas/{dependencia}/{numero}/comparar", "/gestion/paginas/comparar.xhtml"),
            new Route("/gestion/paginas/{dependencia}/{numero}/ver/{version}", "/gestion/paginas/ver.xhtml"),
            new Route("/gestion/paginas/{dependencia}/{numero}/vista/{version}", "/gestion/paginas/vista.xhtml"),
            new Route("/gestion/acceso-informacion", "/gestion/acceso-informacion.xhtml"),
            new Route("/gestion/acceso-directo", "/gestion/acceso-directo.xhtml"),
            new Route("/gestion/datos-personales", "/gestion/datos-personales.xhtml"),
            new Route("/gestion/transparencia", "/gestion/transparencia/index.xhtml"),
            new Route("/gestion/transparencia/matriz", "/gestion/transparencia/matriz.xhtml"),
            new Route("/gestion/normas", "/gestion/normas.xhtml"),
            new Route("/gestion/reclamos", "/gestion/reclamos/index.xhtml"),
            new Route("/gestion/libro", "/gestion/reclamos/libro.xhtml"),
            new Route("/gestion/regimen", "/gestion/reclamos/regimen.xhtml"),
            new Route("/gestion/quejas", "/gestion/quejas.xhtml"),
            new Route("/gestion/atrasos", "/gestion/atrasos.xhtml"),
            new Route("/gestion/dependencias", "/gestion/dependencias/index.xhtml"),
            new Route("/gestion/dependencias/abrir", "/gestion/dependencias/abrir.xhtml"),
            new Route("/gestion/dependencias/traer", "/gestion/dependencias/traer.xhtml"),
            new Route("/gestion/plantilla", "/gestion/plantilla.xhtml"),
            new Route("/gestion/actualizar", "/gestion/actualizar.xhtml"),
            new Route("/gestion/conflictos", "/gestion/conflictos/index.xhtml"),
            new Route("/gestion/conflictos/{dependencia}", "/gestion/conflictos/index.xhtml"),
            new Route("/gestion/conflictos/{dependencia}/{numero}", "/gestion/conflictos/conflicto.xhtml"),
            new Route("/gestion/dependencias/{slug}", "/gestion/dependencias/dependencia.xhtml"),
            new Route("/gestion/dependencias/{slug}/cerrar", "/gestion/dependencias/cerrar.xhtml"),
            new Route("/gestion/dependencias/{slug}/copia", "/gestion/dependencias/copia.xhtml"),
            new Route("/gestion/dependencias/{slug}/direccion", "/gestion/dependencias/direccion.xhtml"),
            new Route("/gestion/actos", "/gestion/actos/index.xhtml"),
            new Route("/cabina/ingreso", "/gestion/ingreso.xhtml"),
            new Route("/cabina", "/cabina/index.xhtml"),
            new Route("/{idioma}/noticias/{palabra}", "/paginas/pagina.xhtml"),
            new Route("/{idioma}/agenda/{palabra}", "/paginas/pagina.xhtml"),
            new Route("/{idioma}/avisos/{palabra}", "/paginas/pagina.xhtml"),
            new Route("/{idioma}/documentos/{palabra}", "/paginas/pagina.xhtml"),
            new Route("/{idioma}/documentos/{palabra}/archivo", "/documentos/archivo.xhtml"),
            new Route("/{idioma}/paginas/{palabra}", "/paginas/pagina.xhtml"),
            new Route("/{idioma}/{agency}/avisos/{palabra}", "/paginas/pagina.xhtml"),
            new Route("/{idioma}/{agency}/documentos/{palabra}", "/paginas/pagina.xhtml"),
            new Route("/{idioma}/{agency}/documentos/{palabra}/archivo", "/documentos/archivo.xhtml"),
            new Route("/{idioma}/{agency}/{palabra}", "/paginas/pagina.xhtml"),
            new Route("/{agency}", "/dependencias/dependencia.xhtml"),
            new Route("/{agency}/tramites", "/dependencias/tramites.xhtml"),
            new Route("/{agency}/noticias", "/noticias/index.xhtml"),
            new Route("/{agency}/noticias/feed", "/feed.xhtml"),
            new Route("/{agency}/agenda", "/agenda/index.xhtml"),
            new Route("/{agency}/directorio", "/dependencias/directorio.xhtml"),
            new Route("/{agency}/avisos", "/avisos/index.xhtml"),
            new Route("/{agency}/avisos/{palabra}", "/paginas/pagina.xhtml"),
            new Route("/{agency}/preguntas", "/preguntas/index.xhtml"),
            new Route("/{agency}/sedes", "/dependencias/sedes.xhtml"),
            new Route("/{agency}/contacto", "/dependencias/contacto.xhtml"),
            new Route("/{agency}/archivos/{palabra}", "/archivos/archivo.xhtml"),
            new Route("/{agency}/documentos", "/documentos/index.xhtml"),
            new Route("/{agency}/documentos/{palabra}", "/paginas/pagina.xhtml"),
            new Route("/{agency}/documentos/{palabra}/archivo", "/documentos/archivo.xhtml"),
            new Route("/{agency}/transparencia", "/transparencia/index.xhtml"),
            new Route("/{agency}/transparencia/feed", "/feed.xhtml"),
            new Route("/{agency}/transparencia/{rubro}", "/transparencia/rubro.xhtml"),
            new Route("/{agency}/transparencia/{rubro}/{item}", "/transparencia/item.xhtml"),
            new Route("/{agency}/transparencia/{rubro}/{item}/tabla/{publicacion}", "/transparencia/tabla.xhtml"),
            new Route("/{agency}/transparencia/{rubro}/{item}/archivo/{publicacion}", "/transparencia/archivo.xhtml"),
            // a page of a portal's own: after every row that has a word of ours there
            new Route("/{agency}/{palabra}", "/paginas/pagina.xhtml"));

    private Routes() {}

    /**
     * The row that answers a path; whether a dependency has its first word is not checked here.
     *
     * @param path in its plain form
     */
    public static Optional<Match> find(String path) {
        var segments = Route.segments(path);
        return TABLE.stream()
                .flatMap(route -> route.match(segments).map(values -> new Match(route, values)).stream())
                .findFirst();
    }

    /** A row with the values of its variables. */
    public record Match(Route route, Map<String, String> values) {}

    /** Whether a row of the table has exactly this pattern. */
    public static boolean has(String pattern) {
        return TABLE.stream().anyMatch(route -> route.pattern().equals(pattern));
    }

    /** Whether every portal has a page of ours at that path, below its own word: {@code /directorio}. */
    public static boolean isOfAPortal(String path) {
        var segments = Route.segments("/{agency}" + path);
        return TABLE.stream()
                .filter(route -> route.pattern().startsWith("/{agency}/"))
                .filter(route -> !route.pattern().equals("/{agency}/{palabra}"))
                .anyMatch(route -> route.match(segments).isPresent());
    }

    /** The words no dependency may take as its address: every first word of the table and those of the system. */
    public static Set<String> reservedWords() {
        var words = new LinkedHashSet<String>(SYSTEM_WORDS);
        words.addAll(FUTURE_WORDS);
        Language.others().forEach(language -> words.add(language.code()));
        for (var route : TABLE) {
            var segments = Route.segments(route.pattern());
            if (!segments.isEmpty() && !segments.get(0).startsWith("{")) {
                words.add(segments.get(0));
            }
        }
        return words;
    }
}
