package pe.cumbe.journey;

import static java.util.Map.entry;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import pe.cumbe.OneServer;
import pe.cumbe.content.ContentKind;
import pe.cumbe.shared.web.Route;

/**
 * For each row of the officers' part of the route table, an address and demo accounts that may enter it. Between them they
 * are of every role; what the menu offers each of them is visited too. {@code RoutesTest} fails when a row has none.
 */
public final class OfficersAddresses {

    /** Where everybody enters. */
    static final String SIGN_IN = "/gestion/ingreso";

    private static final List<String> EVERYBODY = List.of(
            "portales",
            "auditor",
            "editor.dre",
            "recepcion.dre",
            "evaluador.dre",
            "supervisor.cabinas",
            "editor.grc",
            "publicador.grc",
            "coordinador.dre",
            "fraip.dre",
            "autoridad.dre",
            "reclamos.dre",
            "tesoreria.dre",
            "titular.dre",
            "normas.dre",
            "cuentas",
            "datos.personales");

    private static final Map<String, Sample> BY_PATTERN = Map.ofEntries(
            entry("/gestion", new Sample("/gestion", EVERYBODY)),
            entry(SIGN_IN, new Sample(SIGN_IN, List.of())),
            entry("/cabina/ingreso", new Sample("/cabina/ingreso", List.of())),
            entry("/gestion/clave/olvide", new Sample("/gestion/clave/olvide", List.of())),
            entry("/gestion/mi-cuenta", new Sample("/gestion/mi-cuenta", List.of("recepcion.dre"))),
            entry("/gestion/clave", new Sample("/gestion/clave", List.of("recepcion.dre"))),
            entry("/gestion/usuarios", new Sample("/gestion/usuarios", List.of("cuentas"))),
            entry("/gestion/usuarios/solicitudes", new Sample("/gestion/usuarios/solicitudes", List.of("cuentas"))),
            entry("/gestion/cuentas", new Sample("/gestion/cuentas", List.of("titular.dre"))),
            entry("/gestion/cuentas/revision", new Sample("/gestion/cuentas/revision", List.of("titular.dre"))),
            entry("/gestion/salud", new Sample("/gestion/salud", List.of("portales"))),
            entry("/gestion/correos", new Sample("/gestion/correos", List.of("portales", "cuentas"))),
            entry("/gestion/enlaces", new Sample("/gestion/enlaces", List.of("editor.grc", "portales"))),
            entry(
                    "/gestion/expedientes",
                    new Sample("/gestion/expedientes", List.of("recepcion.dre", "evaluador.dre", "autoridad.dre"))),
            entry("/gestion/ventanilla", new Sample("/gestion/ventanilla", List.of("recepcion.dre"))),
            entry("/gestion/cabinas", new Sample("/gestion/cabinas", List.of("supervisor.cabinas"))),
            entry("/gestion/pagos", new Sample("/gestion/pagos", List.of("tesoreria.dre"))),
            entry("/gestion/normas", new Sample("/gestion/normas", List.of("normas.dre", "publicador.grc"))),
            entry("/gestion/archivos", new Sample("/gestion/archivos", List.of("editor.dre", "publicador.grc"))),
            entry(
                    "/gestion/archivos/{dependencia}/{palabra}",
                    new Sample("/gestion/archivos/dre/escuela-demo", List.of("editor.dre"))),
            entry("/gestion/idiomas", new Sample("/gestion/idiomas", List.of("editor.dre", "portales"))),
            entry("/gestion/paginas", new Sample("/gestion/paginas", List.of("editor.grc", "publicador.grc"))),
            entry(
                    "/gestion/paginas/{dependencia}/nuevo/{tipo}",
                    new Sample("/gestion/paginas/dre/nuevo/noticia", List.of("editor.dre"))),
            entry(
                    "/gestion/paginas/{dependencia}/{numero}",
                    new Sample("/gestion/paginas/dre/#", List.of("editor.dre"))),
            entry(
                    "/gestion/paginas/{dependencia}/{numero}/comparar",
                    new Sample("/gestion/paginas/dre/#/comparar", List.of("editor.dre"))),
            entry(
                    "/gestion/paginas/{dependencia}/{numero}/ver/{version}",
                    new Sample("/gestion/paginas/dre/#/ver/1", List.of("editor.dre"))),
            entry(
                    "/gestion/paginas/{dependencia}/{numero}/vista/{version}",
                    new Sample("/gestion/paginas/dre/#/vista/1", List.of("editor.dre"))),
            entry("/gestion/plan", new Sample("/gestion/plan", List.of("editor.grc", "publicador.grc"))),
            entry(
                    "/gestion/transparencia",
                    new Sample("/gestion/transparencia", List.of("coordinador.dre", "titular.dre"))),
            entry("/gestion/transparencia/matriz", new Sample("/gestion/transparencia/matriz", List.of("portales"))),
            entry("/gestion/dependencias", new Sample("/gestion/dependencias", List.of("portales"))),
            entry("/gestion/dependencias/abrir", new Sample("/gestion/dependencias/abrir", List.of("portales"))),
            entry("/gestion/dependencias/traer", new Sample("/gestion/dependencias/traer", List.of("portales"))),
            entry(
                    "/gestion/dependencias/{slug}/copia",
                    new Sample("/gestion/dependencias/dre/copia", List.of("portales"))),
            entry("/gestion/plantilla", new Sample("/gestion/plantilla", List.of("portales"))),
            entry("/gestion/actualizar", new Sample("/gestion/actualizar", List.of("portales"))),
            entry("/gestion/conflictos", new Sample("/gestion/conflictos", List.of("editor.dre"))),
            entry("/gestion/conflictos/{dependencia}", new Sample("/gestion/conflictos/dre", List.of("editor.dre"))),
            entry(
                    "/gestion/dependencias/{slug}/cerrar",
                    new Sample("/gestion/dependencias/dre/cerrar", List.of("portales"))),
            entry(
                    "/gestion/dependencias/{slug}/direccion",
                    new Sample("/gestion/dependencias/dre/direccion", List.of("portales"))),
            entry("/gestion/dependencias/{slug}", new Sample("/gestion/dependencias/dre", List.of("portales"))),
            entry(
                    "/gestion/acceso-informacion",
                    new Sample("/gestion/acceso-informacion", List.of("fraip.dre", "fraip.grc"))),
            entry("/gestion/acceso-directo", new Sample("/gestion/acceso-directo", List.of("fraip.dre"))),
            entry("/gestion/datos-personales", new Sample("/gestion/datos-personales", List.of("datos.personales"))),
            entry("/gestion/reclamos", new Sample("/gestion/reclamos", List.of("reclamos.dre"))),
            entry("/gestion/libro", new Sample("/gestion/libro", List.of("reclamos.dre"))),
            entry("/gestion/regimen", new Sample("/gestion/regimen", List.of("portales"))),
            entry("/gestion/quejas", new Sample("/gestion/quejas", List.of("titular.grds"))),
            entry("/gestion/atrasos", new Sample("/gestion/atrasos", List.of("titular.dre"))),
            entry("/gestion/actos", new Sample("/gestion/actos", List.of("auditor"))),
            entry("/cabina", new Sample("/cabina", List.of("cabina.sanignacio"))));

    /** A picture and a line, which a page loads, and pages one comes to in the middle of a walk: the journeys of accounts see them. */
    private static final Set<String> ELSEWHERE = Set.of(
            "/gestion/archivos/{dependencia}/{palabra}/contenido",
            "/gestion/paginas/{dependencia}/imagen/{imagen}",
            "/gestion/paginas/{dependencia}/{numero}/quien",
            "/gestion/conflictos/{dependencia}/{numero}",
            "/gestion/clave/nueva",
            "/gestion/segundo-paso",
            "/gestion/segundo-paso/nuevo");

    private OfficersAddresses() {}

    /**
     * An address of a row.
     *
     * @param accounts who enters; empty for a page where nobody has entered yet
     */
    record Sample(String address, List<String> accounts) {}

    public static boolean knows(Route route) {
        return BY_PATTERN.containsKey(route.pattern()) || ELSEWHERE.contains(route.pattern());
    }

    /** Every account that enters somewhere. */
    static Iterable<String> accounts() {
        var all = new TreeSet<String>();
        BY_PATTERN.values().forEach(sample -> all.addAll(sample.accounts()));
        return all;
    }

    /** Where that account enters. */
    static List<String> of(String account) {
        return BY_PATTERN.values().stream()
                .filter(sample -> sample.accounts().contains(account))
                .map(Sample::address)
                .flatMap(OfficersAddresses::ofEachKind)
                .map(address -> address.replace("#", somethingOfDre()))
                .sorted()
                .toList();
    }

    /** Each kind of content has a form of its own at the same row. */
    private static Stream<String> ofEachKind(String address) {
        return address.endsWith("/nuevo/" + ContentKind.NEWS.word())
                ? ContentKind.begun().stream().map(kind -> address.replace(ContentKind.NEWS.word(), kind.word()))
                : Stream.of(address);
    }

    /** The number of a content of that dependency: what came with its portal was numbered before. */
    private static String somethingOfDre() {
        var portal = OneServer.portal();
        try (var database = DriverManager.getConnection(
                        portal.databaseUrl(), portal.databaseUser(), portal.databasePassword());
                var statement = database.createStatement();
                var found = statement.executeQuery(
                        "SELECT MIN(id) FROM content_item WHERE agency = 'DRE' AND kind = 'NEWS'")) {
            found.next();
            return found.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Pages where nobody has entered yet. */
    static List<String> ofNobody() {
        return BY_PATTERN.values().stream()
                .filter(sample -> sample.accounts().isEmpty())
                .map(Sample::address)
                .sorted()
                .toList();
    }
}
