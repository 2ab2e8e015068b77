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
            entry(
                    "/normas",
                    List.of(
                            "/normas?q=caminos+herradura",
                            "/normas?q=plan&tipo=rer&anio=2011&desde=2005&hasta=2012",
                            "/normas?q=zzz")),
            entry(
                    "/buscar",
                    List.of(
                            "/buscar?q=licencia",
                            "/buscar?q=educaci%C3%B3n",
                            "/buscar?q=presupuesto&dependencia=dre",
                            "/buscar?q=licencia&en=tramites&pagina=2",
                            "/buscar?q=000775-2026-000001",
                            "/buscar?q=zzz")),
            entry(
                    "/normas/homonimos/{tipo}/{anio}/{numero}",
                    List.of(
                            "/normas/homonimos/rer/2011/45",
                            MadeUpNorms.HOMONYM.replace("/normas/", "/normas/homonimos/"))),
            entry(
                    "/normas/{tipo}/{anio}/{numero}",
                    List.of(
                            "/normas/rer/2011/45",
                            "/normas/rer/2011/45?buscado=45-2011",
                            "/normas/or/2005/20",
                            "/normas/or/2026/9999",
                            "/normas/rdr-dre/2026/9001",
                            MadeUpNorms.LONG,
                            MadeUpNorms.HOMONYM,
                            MadeUpNorms.AWKWARD)),
            entry("/normas/{tipo}/{anio}/{numero}/texto", List.of(MadeUpNorms.LONG + "/texto")),
            entry("/normas/{tipo}/{anio}/{numero}/publicado", List.of("/normas/rdr-dre/2026/9001/publicado")),
            entry(
                    "/normas/{tipo}/{anio}/{numero}/parte/{parte}",
                    List.of(MadeUpNorms.LONG + "/parte/2", MadeUpNorms.LONG + "/parte/25")),
            entry(
                    "/normas/{tipo}/{anio}/{numero}/art/{articulo}",
                    List.of(MadeUpNorms.LONG + "/art/1", MadeUpNorms.LONG + "/art/700")),
            entry("/normas/{tipo}/{anio}/{numero}/anexo/{anexo}", List.of(MadeUpNorms.LONG + "/anexo/1")),
            entry("/noticias", List.of("/noticias?pagina=1")),
            entry(
                    "/noticias/{palabra}",
                    List.of("/noticias/feria-regional-de-lectura-demo", "/noticias/el-portal-abre-sus-noticias-demo")),
            entry("/agenda/{palabra}", List.of("/agenda/reunion-con-directoras-demo")),
            entry("/avisos/{palabra}", List.of("/avisos/aviso-de-prueba-demo")),
            entry("/{agency}/avisos", List.of("/dre/avisos", "/ugel-jaen/avisos")),
            entry(
                    "/{agency}/avisos/{palabra}",
                    List.of("/dre/avisos/cierre-por-inventario-demo", "/dre/avisos/convocatoria-terminada-demo")),
            entry("/{agency}/preguntas", List.of("/dre/preguntas", "/ugel-jaen/preguntas")),
            entry("/{idioma}/avisos/{palabra}", List.of("/en/avisos/aviso-de-prueba-demo")),
            entry("/{idioma}/{agency}/avisos/{palabra}", List.of("/en/dre/avisos/cierre-por-inventario-demo")),
            entry("/documentos/{palabra}", List.of("/documentos/documento-de-prueba-demo")),
            entry("/documentos/{palabra}/archivo", List.of("/documentos/documento-de-prueba-demo/archivo")),
            entry("/paginas/{palabra}", List.of("/paginas/como-leer-este-portal")),
            entry("/{idioma}/noticias/{palabra}", List.of("/en/noticias/el-portal-abre-sus-noticias-demo")),
            entry("/{idioma}/agenda/{palabra}", List.of("/en/agenda/reunion-con-directoras-demo")),
            entry("/{idioma}/documentos/{palabra}", List.of("/en/documentos/documento-de-prueba-demo")),
            entry("/{idioma}/documentos/{palabra}/archivo", List.of("/en/documentos/documento-de-prueba-demo/archivo")),
            entry("/{idioma}/paginas/{palabra}", List.of("/en/paginas/como-leer-este-portal")),
            entry("/{idioma}/{agency}/documentos/{palabra}", List.of("/en/dre/documentos/guia-de-la-feria-demo")),
            entry(
                    "/{idioma}/{agency}/documentos/{palabra}/archivo",
                    List.of("/en/dre/documentos/guia-de-la-feria-demo/archivo")),
            entry("/{idioma}/{agency}/{palabra}", List.of("/en/dre/como-se-usa")),
            entry("/imagenes/{imagen}", List.of("/imagenes/1")),
            entry("/archivos/{palabra}", List.of("/archivos/portal-demo?v=1&ancho=640")),
            entry("/{agency}/archivos/{palabra}", List.of("/dre/archivos/escuela-demo?v=1&ancho=640")),
            entry("/{agency}/noticias", List.of("/dre/noticias", "/ugel-jaen/noticias")),
            entry("/{agency}/agenda", List.of("/dre/agenda", "/ugel-jaen/agenda")),
            entry("/{agency}/directorio", List.of("/dre/directorio", "/ugel-jaen/directorio")),
            entry("/{agency}/sedes", List.of("/dre/sedes", "/ugel-jaen/sedes")),
            entry("/{agency}/contacto", List.of("/dre/contacto", "/ugel-jaen/contacto")),
            entry("/{agency}/documentos", List.of("/dre/documentos", "/ugel-jaen/documentos")),
            entry("/{agency}/documentos/{palabra}", List.of("/dre/documentos/guia-de-la-feria-demo")),
            entry("/{agency}/documentos/{palabra}/archivo", List.of("/dre/documentos/guia-de-la-feria-demo/archivo")),
            entry("/{agency}/{palabra}", List.of("/dre/como-se-usa")),
            entry(
                    "/datos/{conjunto}",
                    List.of("/datos/normas", "/datos/transparencia-publicaciones", "/datos/cabinas")),
            entry("/{agency}/noticias/feed", List.of("/dre/noticias/feed")),
            entry("/{agency}/transparencia/feed", List.of("/dre/transparencia/feed", "/ugel-jaen/transparencia/feed")),
            entry("/plan/{codigo}", List.of("/plan/1.1.6", "/plan/1.1.3", "/plan/5.1.2")),
            entry("/t/{code}", List.of("/t/pe6167335c9")),
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
            entry("/acceso-informacion/nueva", List.of("/acceso-informacion/nueva?en=dre")),
            entry(
                    "/acceso-informacion/registro",
                    List.of("/acceso-informacion/registro?dependencia=dre", "/acceso-informacion/registro?anio=2001")),
            entry("/acceso-informacion/respuestas", List.of("/acceso-informacion/respuestas?pagina=9")),
            entry("/{agency}/tramites", List.of("/drem/tramites", "/ugel-jaen/tramites")),
            entry("/reclamos", List.of("/reclamos?en=dre")),
            entry(
                    "/reclamos/nuevo",
                    List.of(
                            "/reclamos/nuevo?tipo=reclamo",
                            "/reclamos/nuevo?tipo=reclamo&en=dre",
                            "/reclamos/nuevo?tipo=reclamo&en=diresa",
                            "/reclamos/nuevo?tipo=queja&motivo=demora&en=dre",
                            "/reclamos/nuevo?tipo=sugerencia",
                            "/reclamos/nuevo?tipo=consulta",
                            "/reclamos/nuevo?tipo=denuncia")),
            entry("/dependencias", List.of("/dependencias?q=jaén", "/dependencias?q=zzz&provincia=0608")),
            entry(
                    "/transparencia/{rubro}",
                    List.of(
                            "/transparencia/presupuesto",
                            "/transparencia/contrataciones",
                            "/transparencia/otros",
                            "/transparencia/contrataciones?anio=2026",
                            "/transparencia/contrataciones?anio=1999")),
            entry(
                    "/transparencia/{rubro}/{item}",
                    List.of(
                            "/transparencia/presupuesto/3.1",
                            "/transparencia/contrataciones/7.9",
                            "/transparencia/otros/11.5")),
            entry(
                    "/transparencia/{rubro}/{item}/tabla/{publicacion}",
                    List.of("/transparencia/contrataciones/7.9/tabla/2")),
            entry(
                    "/transparencia/{rubro}/{item}/archivo/{publicacion}",
                    List.of("/transparencia/planeamiento-organizacion/2.2/archivo/7")),
            entry("/{agency}/transparencia", List.of("/dre/transparencia", "/ugel-jaen/transparencia")),
            entry(
                    "/{agency}/transparencia/{rubro}",
                    List.of("/dre/transparencia/contrataciones", "/ugel-jaen/transparencia/presupuesto")),
            entry(
                    "/{agency}/transparencia/{rubro}/{item}",
                    List.of(
                            "/dre/transparencia/contrataciones/7.8",
                            "/dre/transparencia/contrataciones/7.5",
                            "/dre/transparencia/contrataciones/7.6",
                            "/dre/transparencia/planeamiento-organizacion/2.2",
                            "/dre/transparencia/contrataciones/7.8?anio=2026",
                            "/dre/transparencia/contrataciones/7.8?anio=2003&hoja=9",
                            "/dre/transparencia/registro-visitas/10.1",
                            "/ugel-jaen/transparencia/presupuesto/3.1")),
            entry(
                    "/{agency}/transparencia/{rubro}/{item}/tabla/{publicacion}",
                    List.of("/dre/transparencia/contrataciones/7.8/tabla/1")),
            entry(
                    "/{agency}/transparencia/{rubro}/{item}/archivo/{publicacion}",
                    List.of("/dre/transparencia/planeamiento-organizacion/2.2/archivo/6")),
            entry("/{agency}", List.of("/dre", "/ugel-jaen", "/grppat")));

    /** Rows that have no page: they lead to one. */
    private static final Set<String> LEAD_ELSEWHERE = Set.of(
            "/pege",
            "/t/{code}",
            "/normas/{tipo}/{anio}/{numero}/art/{articulo}",
            "/normas/{tipo}/{anio}/{numero}/anexo/{anexo}");

    /** Rows that hand out a file. */
    private static final Set<String> HAND_OUT = Set.of(
            "/acceso-informacion/registro/csv",
            "/reclamos/estadisticas/tabla",
            "/normas/{tipo}/{anio}/{numero}/texto",
            "/normas/{tipo}/{anio}/{numero}/publicado",
            "/documentos/{palabra}/archivo",
            "/{idioma}/documentos/{palabra}/archivo",
            "/{idioma}/{agency}/documentos/{palabra}/archivo",
            "/{agency}/documentos/{palabra}/archivo",
            "/transparencia/{rubro}/{item}/tabla/{publicacion}",
            "/{agency}/transparencia/{rubro}/{item}/tabla/{publicacion}",
            "/transparencia/{rubro}/{item}/archivo/{publicacion}",
            "/{agency}/transparencia/{rubro}/{item}/archivo/{publicacion}");

    /** Rows that show a picture, which a page loads. */
    private static final Set<String> SHOW =
            Set.of("/imagenes/{imagen}", "/archivos/{palabra}", "/{agency}/archivos/{palabra}");

    /** Addresses that end in an error, with its status: their page is checked like any other. */
    static final Map<String, Integer> ERRORS = Map.ofEntries(
            entry("/no-existe", 404),
            entry("/errores", 404),
            entry("/paginas", 404),
            entry("/plan/9.9.9", 404),
            entry("/datos/nada", 404),
            entry("/datos/nada.csv", 404),
            entry("/transparencia/nada", 404),
            entry("/dre/transparencia/presupuesto/9.9", 404),
            entry("/dre/transparencia/otros/11.5", 404),
            entry("/diresa/transparencia/contrataciones/7.8/tabla/1", 404),
            entry("/diresa/transparencia/planeamiento-organizacion/2.2/archivo/6", 404),
            entry("/dre/transparencia/contrataciones/7.8/archivo/1", 404),
            entry("/resources/no-existe.css", 404),
            entry("/dre/no-existe", 404),
            entry("/dre/pagina-retirada-demo", 410),
            entry("/noticias/concurso-retirado-demo", 410),
            entry("/noticias/noticia-por-revisar-demo", 404),
            entry("/noticias/no-existe", 404),
            entry("/noticias?pagina=900", 404),
            entry("/imagenes/999999", 404),
            entry("/imagenes/x", 404),
            entry("/dre/archivos/no-existe", 404),
            entry("/diresa/archivos/escuela-demo", 404),
            entry("/diresa/documentos/guia-de-la-feria-demo", 404),
            entry(MadeUpNorms.WITHDRAWN, 410),
            entry(MadeUpNorms.LONG + "/parte/99999", 404),
            entry("/prueba/falla", 500),
            entry("/prueba/caducada", 400),
            entry("/prueba/estado/400", 400),
            entry("/prueba/estado/403", 403),
            entry("/prueba/estado/405", 405),
            entry("/prueba/estado/410", 410),
            entry("/prueba/estado/413", 413),
            entry("/prueba/estado/503", 503));

    private SampleAddresses() {}

    /** Whether the row answers with another address. */
    static boolean leadsElsewhere(Route route) {
        return LEAD_ELSEWHERE.contains(route.pattern());
    }

    /** Whether the row answers programs and not people: those answers have a test of their own. */
    static boolean isForPrograms(Route route) {
        return route.pattern().endsWith("/feed");
    }

    /** Whether the row answers with a file. */
    static boolean handsOut(Route route) {
        return HAND_OUT.contains(route.pattern());
    }

    /** Whether the row answers with a picture. */
    static boolean shows(Route route) {
        return SHOW.contains(route.pattern());
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
