package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pe.cumbe.OneServer;
import pe.cumbe.journey.PlainBrowser.Page;

/** What a person hands in is read by the dependency it goes to, and lies nowhere else: no log, no address, no index. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PrivacyIT {

    private static final String STEPS = "/tramites/escrito-libre/solicitar/";
    private static final String NAME = "Xiomara Quilcate Yopla";
    private static final String DOCUMENT = "99123457";
    private static final String MAIL = "xquilcate@example.org";
    private static final String WORDS = "palabras-que-solo-yo-escribo";

    @Test
    void what_a_person_hands_in_reaches_no_log_no_address_and_no_index() throws IOException {
        var anybody = new PlainBrowser(OneServer.portal().port());
        var codes = file(anybody);
        track(anybody, codes.get(0), codes.get(1));
        track(anybody, codes.get(0), "AAAAA-AAAAB");

        var data = OneServer.portal().data();
        var secrets = List.of(
                "Quilcate", DOCUMENT, MAIL, WORDS, codes.get(1), codes.get(1).replace("-", ""));
        assertThat(said(data.resolve("logs"))).isNotEmpty().doesNotContain(secrets);
        assertThat(said(data.resolve("index"))).doesNotContain(secrets);
        for (var secret : List.of("Quilcate", DOCUMENT, WORDS)) {
            assertThat(anybody.get("/api/v1/normas?q=" + secret).html()).contains("\"total\":0");
        }
    }

    @Test
    void who_asks_for_information_or_for_their_data_is_in_no_log_no_index_no_register_and_no_cookie()
            throws IOException {
        var anybody = new PlainBrowser(OneServer.portal().port());
        var asked = anybody.pressWithoutFile(
                anybody.get("/acceso-informacion/nueva"),
                "revisar",
                "f:askFile",
                Map.of(
                        "f:asked", WORDS,
                        "f:askAgency", "DRE",
                        "f:docType", "DNI",
                        "f:docNumber", DOCUMENT,
                        "f:fullName", NAME,
                        "f:street", "Jr. Quilcate 101",
                        "f:district", "060101",
                        "f:askEmail", MAIL,
                        "f:askAuthorised", "on"));
        var access = anybody.press(asked, "c", "enviar", Map.of());
        var claim = anybody.pressWithoutFile(
                anybody.get("/datos-personales/solicitud"),
                "enviar",
                "f:dpFile",
                Map.of(
                        "f:dpRight", "ACCESS",
                        "f:dpAsked", WORDS,
                        "f:docType", "DNI",
                        "f:docNumber", DOCUMENT,
                        "f:fullName", NAME,
                        "f:dpEmail", MAIL));
        for (var filed : List.of(access, claim)) {
            var another = new PlainBrowser(OneServer.portal().port());
            assertThat(another.press(filed, "p", "pdf", Map.of()).html()).startsWith("%PDF");
        }
        for (var page : List.of(asked, access, claim)) {
            assertThat(page.cookie()).isEmpty();
            assertThat(page.header("Location")).isEmpty();
        }
        assertThat(access.codes()).hasSize(2);
        assertThat(claim.codes()).hasSize(2);

        var data = OneServer.portal().data();
        var secrets = List.of(
                "Quilcate",
                DOCUMENT,
                MAIL,
                WORDS,
                access.codes().get(1),
                claim.codes().get(1));
        assertThat(said(data.resolve("logs"))).isNotEmpty().doesNotContain(secrets);
        assertThat(said(data.resolve("index"))).doesNotContain(secrets);
        for (var page :
                List.of("/acceso-informacion/registro", "/acceso-informacion/registro/csv", "/buscar?q=Quilcate")) {
            assertThat(anybody.get(page).html()).doesNotContain("Xiomara", DOCUMENT, MAIL, WORDS);
        }
    }

    @Test
    void what_a_person_denounces_reaches_no_log_no_address_no_list_and_no_figure() throws IOException {
        var anybody = new PlainBrowser(OneServer.portal().port());
        var words = "hechos-que-solo-yo-cuento";
        var person = "Eufrasia Tongombol Yopla";
        var check = anybody.press(
                anybody.get("/reclamos/nuevo?tipo=denuncia"),
                "seguir",
                Map.of(
                        "f:cAgency", "DRAC",
                        "f:cWhat", words,
                        "f:cName", person,
                        "f:cDocument", "99765432",
                        "f:cEmail", "etongombol@example.org"));
        var done = anybody.pressWithoutFile(check, "enviar", "f:cFile", Map.of());
        var codes = done.codes();
        var followed = anybody.press(
                anybody.get("/reclamos/seguimiento"),
                "ver",
                Map.of("f:fuNumber", codes.get(0), "f:fuKey", codes.get(1)));

        var secrets = List.of(words, "Tongombol", "99765432", "etongombol", codes.get(1));
        assertThat(done.html()).doesNotContain("Tongombol", "99765432");
        assertThat(followed.words())
                .contains("Denuncia " + codes.get(0))
                .doesNotContain(words, "Tongombol", "99765432");
        for (var page : List.of(check, done, followed)) {
            assertThat(page.header("Location")).isEmpty();
            assertThat(page.cookie()).isEmpty();
            assertThat(page.header("Cache-Control")).contains("no-store");
        }
        var data = OneServer.portal().data();
        assertThat(said(data.resolve("logs"))).isNotEmpty().doesNotContain(secrets);
        assertThat(said(data.resolve("index"))).doesNotContain(secrets);
        assertThat(anybody.get("/reclamos/estadisticas").html()).doesNotContain(secrets);
        assertThat(anybody.get("/reclamos/estadisticas/tabla").html())
                .contains("recibidos", "Denuncia")
                .doesNotContain(secrets);
    }

    /** Files a request as a browser that keeps its cookie: each answer says where to go, and none of it names anybody. */
    private static List<String> file(PlainBrowser anybody) {
        var begun = anybody.press(anybody.get(STEPS + "inicio"), "empezar", Map.of("f:agency", "DRE"));
        var browser = anybody.keeping(begun);
        var person = Map.of("f:docType", "DNI", "f:docNumber", DOCUMENT, "f:fullName", NAME);
        assertNamesNobody(browser.press(browser.get(STEPS + "datos"), "seguir", person));
        assertNamesNobody(browser.press(
                browser.get(STEPS + "avisos"), "seguir", Map.of("f:noticeBy-o", "EMAIL", "f:email", MAIL)));
        assertNamesNobody(browser.press(browser.get(STEPS + "pedido"), "seguir", Map.of("f:request", WORDS)));
        assertNamesNobody(browser.press(browser.get(STEPS + "revisar"), "enviar", Map.of("f:declared", "on")));
        return browser.get(STEPS + "constancia").codes();
    }

    private static void assertNamesNobody(Page answer) {
        assertThat(answer.header("Location")).startsWith(STEPS).matches("[a-z/-]+");
    }

    private static void track(PlainBrowser anybody, String number, String key) {
        var answer = anybody.press(anybody.get("/seguimiento"), "ver", Map.of("f:number", number, "f:key", key));
        assertThat(answer.header("Location")).isEmpty();
    }

    /** All the bytes below a folder, each a character. */
    private static String said(Path folder) throws IOException {
        var all = new StringBuilder();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
