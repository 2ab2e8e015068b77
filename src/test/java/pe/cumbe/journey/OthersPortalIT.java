package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pe.cumbe.OneServer;
import pe.cumbe.journey.PlainBrowser.Page;
import pe.cumbe.launcher.TestPortal;

/**
 * What an editor can try from a browser to get into the portal of another dependency: addresses, numbers, fields, files
 * and private links. None of it shows or changes anything there, and each attempt is on the record under that person's name.
 * {@code OthersThingsIT} does the same below, at every desk.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OthersPortalIT {

    private static final String THEIRS = "/gestion/paginas/dre/";
    private static final String MINE = "/gestion/paginas/diresa/";
    private static final String SECRET = "Reorganización que todavía no se anuncia";

    private final PlainBrowser editor = signIn("editor.diresa");
    private final PlainBrowser neighbour = signIn("editor.dre");

    @Test
    void an_editor_gets_into_no_other_portal_and_each_attempt_is_on_the_record() throws SQLException {
        var their = written(neighbour, THEIRS, SECRET);
        var own = written(editor, MINE, "Página de prueba de la vecina");
        var linked = neighbour.press(neighbour.get(THEIRS + their + "/ver/1"), "make", Map.of("f:ctPreviewDays", "7"));
        assertThat(linked.status()).isEqualTo(200);
        var before = standing();

        var faults = new StringBuilder();
        attempts(their, own).forEach((what, attempt) -> {
            var told = refusals();
            var answer = attempt.apply(editor);
            if (answer.status() != 403 || answer.html().contains(SECRET)) {
                faults.append(what).append(" answers ").append(answer.status()).append('\n');
            }
            if (refusals() <= told) {
                faults.append(what).append(" is not on the record\n");
            }
        });

        assertThat(faults.toString()).isEmpty();
        assertThat(attempts(their, own)).hasSizeGreaterThanOrEqualTo(20);
        assertThat(standing()).isEqualTo(before);
    }

    private Map<String, Function<PlainBrowser, Page>> attempts(long their, long own) {
        var all = new LinkedHashMap<String, Function<PlainBrowser, Page>>();
        get(all, "the list of their pages", "/gestion/paginas?de=dre");
        get(all, "a new piece of news of theirs", THEIRS + "nuevo/noticia");
        get(all, "a new page of theirs", THEIRS + "nuevo/pagina");
        get(all, "their page", THEIRS + their);
        get(all, "their number as if it were mine", MINE + their);
        get(all, "their versions", THEIRS + their + "/comparar");
        get(all, "their versions as if they were mine", MINE + their + "/comparar");
        get(all, "the preview of their draft", THEIRS + their + "/ver/1");
        get(all, "the preview of their draft as if it were mine", MINE + their + "/ver/1");
        get(all, "their draft alone", THEIRS + their + "/vista/1");
        get(all, "their draft alone as if it were mine", MINE + their + "/vista/1");
        get(all, "who is on their page", THEIRS + their + "/quien");
        get(all, "a picture of theirs", THEIRS + "imagen/1");
        get(all, "their library", "/gestion/archivos?de=dre");
        get(all, "a file of theirs", "/gestion/archivos/dre/escuela-demo");
        get(all, "what that file holds", "/gestion/archivos/dre/escuela-demo/contenido");
        get(all, "their conflicts", "/gestion/conflictos/dre");
        get(all, "one of their conflicts", "/gestion/conflictos/dre/1");
        get(all, "the colours of their portal", "/gestion/dependencias/dre");
        get(all, "a copy of their portal", "/gestion/dependencias/dre/copia");
        get(all, "closing their portal", "/gestion/dependencias/dre/cerrar");
        get(all, "the health of all portals", "/gestion/salud");
        all.put("a file put into their library", me -> {
            var page = pointing(me.get("/gestion/archivos"), "value=\"diresa\"", "value=\"dre\"");
            return me.upload(page, "upload", "f:maFiles", "nota.txt", "Hola".getBytes(StandardCharsets.UTF_8));
        });
        var uploads = pieces("editor.diresa");
        var begunByThem = pieces("editor.dre").begun("dre", "Suyo.txt", 100);
        all.put("a file sent in pieces into their library", me -> page(uploads.begin("dre", "Mio.txt", 100)));
        all.put("how far a file of theirs is", me -> page(uploads.head(begunByThem)));
        all.put("a piece put into a file of theirs", me -> page(uploads.patch(begunByThem, 0, new byte[100])));
        all.put("a file of theirs delivered", me -> page(uploads.deliver(begunByThem)));
        all.put("a file of theirs ended", me -> page(uploads.delete(begunByThem)));
        all.put(
                "a file of theirs gone on with as if it were mine",
                me -> page(uploads.patch(begunByThem.replace("/dre/", "/diresa/"), 0, new byte[100])));
        all.put(
                "my text kept over theirs",
                me -> me.pressWithoutFile(
                        pointing(me.get(MINE + own), MINE + own, THEIRS + their),
                        "save",
                        "f:ctPicture",
                        Map.of("f:ctTitle", "Lo mío")));
        all.put(
                "a private link to their draft, from the page of mine",
                me -> me.press(
                        pointing(me.get(MINE + own + "/ver/1"), MINE + own, THEIRS + their),
                        "make",
                        Map.of("f:ctPreviewDays", "7")));
        all.put(
                "their private link ended",
                me -> me.press(
                        pointing(me.get(MINE + own + "/ver/1"), MINE + own, THEIRS + their), "revoke", Map.of()));
        return all;
    }

    private static Pieces pieces(String username) {
        return new Pieces(OneServer.portal().port(), cookie(username));
    }

    private static Page page(Pieces.Heard heard) {
        return new Page(heard.status(), heard.headers(), heard.body());
    }

    private static void get(Map<String, Function<PlainBrowser, Page>> all, String what, String address) {
        all.put(what, me -> me.get(address));
    }

    /** The page with its form changed by hand. */
    private static Page pointing(Page page, String what, String instead) {
        assertThat(page.html()).contains(what);
        return new Page(page.status(), page.headers(), page.html().replace(what, instead));
    }

    /** Writes a draft and tells its number. */
    private static long written(PlainBrowser who, String base, String title) {
        var kept =
                who.pressWithoutFile(who.get(base + "nuevo/pagina"), "save", "f:ctPicture", Map.of("f:ctTitle", title));
        var address = kept.header("Location").replaceFirst("^https?://[^/]*", "");
        assertThat(address).as(kept.errors()).startsWith(base);
        return Long.parseLong(address.substring(base.length()).replaceAll("\\?.*", ""));
    }

    private static PlainBrowser signIn(String username) {
        var anybody = new PlainBrowser(OneServer.portal().port());
        return anybody.keeping(entered(anybody, username));
    }

    private static String cookie(String username) {
        return entered(new PlainBrowser(OneServer.portal().port()), username)
                .cookie()
                .split(";", -1)[0];
    }

    private static Page entered(PlainBrowser anybody, String username) {
        return anybody.press(
                anybody.get("/gestion/ingreso"),
                "enter",
                Map.of("f:username", username, "f:password", TestPortal.DEMO_PASSWORD));
    }

    /** What the neighbour has, counted. */
    private static String standing() throws SQLException {
        return asked("SELECT CONCAT_WS(' ', (SELECT COUNT(*) FROM content_item WHERE agency = 'DRE'),"
                + " (SELECT COUNT(*) FROM content_version v JOIN content_item i ON i.id = v.item WHERE i.agency = 'DRE'),"
                + " (SELECT COUNT(*) FROM media_file WHERE agency = 'DRE'), (SELECT COUNT(*) FROM content_preview_link),"
                + " (SELECT COUNT(*) FROM content_preview_link WHERE revoked_at IS NULL))");
    }

    private static long refusals() {
        try {
            return Long.parseLong(
                    asked("SELECT COUNT(*) FROM act WHERE kind = 'ACCESS_REFUSED' AND username = 'editor.diresa'"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String asked(String question) throws SQLException {
        var portal = OneServer.portal();
        try (var database = DriverManager.getConnection(
                        portal.databaseUrl(), portal.databaseUser(), portal.databasePassword());
                var statement = database.createStatement();
                var found = statement.executeQuery(question)) {
            found.next();
            return found.getString(1);
        }
    }
}
