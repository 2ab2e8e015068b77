package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pe.cumbe.OneServer;
import pe.cumbe.journey.PlainBrowser.Page;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.ServerKeys;
import pe.cumbe.shared.web.FormSeal;

/** A filing over plain HTTP, as a browser without script and without cookies does it, and as somebody hostile would. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FilingIT {

    private static final String STEPS = "/tramites/escrito-libre/solicitar/";
    private static final String PATTERN = "/tramites/{slug}/solicitar/{paso}";
    private static final byte[] A_PDF = "%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final Map<String, String> ROSA =
            Map.of("f:docType", "DNI", "f:docNumber", "99127788", "f:fullName", "Rosa Elvira Huamán Terán");
    private static final Map<String, String> BY_MAIL = Map.of("f:noticeBy-o", "EMAIL", "f:email", "rosa@example.org");
    private static final Map<String, String> A_REQUEST =
            Map.of("f:request", "Pido una copia de mi resolución. Ñandú €");
    private static final Map<String, String> TRUE = Map.of("f:declared", "on");

    private PlainBrowser anybody;

    @BeforeEach
    void open() {
        anybody = new PlainBrowser(OneServer.portal().port());
    }

    @Test
    void without_cookies_a_request_is_filed_step_by_step_and_the_constancia_is_the_last_answer() {
        var documents = documents(anybody);

        var refused = anybody.upload(documents, "seguir-d", "f:archivo0", "foto.jpg", new byte[] {'M', 'Z', 0, 0, 1});
        assertThat(refused.errors()).contains("No podemos recibir este tipo de archivo");

        var check = anybody.upload(refused, "seguir-d", "f:archivo0", "título.jpg", A_PDF);
        assertThat(check.heading()).isEqualTo("Revisa tus respuestas antes de enviar");
        assertThat(check.words()).contains("Rosa Elvira Huamán Terán", "Ñandú €", "título.pdf", "rosa@example.org");

        assertThat(anybody.press(check, "enviar", Map.of()).errors()).contains("Marca que los datos son verdaderos");

        var constancia = anybody.press(check, "enviar", TRUE);
        assertThat(constancia.heading()).isEqualTo("Recibimos tu solicitud");
        assertThat(constancia.header("Cache-Control")).isEqualTo("no-store");
        assertThat(constancia.codes()).hasSize(2).first().asString().matches("\\d{6}-\\d{4}-\\d{6}");
        assertThat(constancia.words())
                .contains("constancia de presentación", "que es el primer día", "Huella SHA-256")
                .contains("No te damos una fecha de respuesta hasta que se confirme el plazo");

        var again = anybody.press(check, "enviar", TRUE);
        assertThat(again.codes()).isEqualTo(constancia.codes());
    }

    @Test
    void from_the_portal_of_a_dependency_the_answer_where_to_file_goes_along_and_may_be_changed() {
        assertThat(anybody.get("/drtc").html()).contains("href=\"/tramites/escrito-libre?en=drtc\"");
        assertThat(anybody.get("/tramites/escrito-libre?en=drtc").html()).contains(STEPS + "inicio?en=drtc\"");
        assertThat(anybody.get(STEPS + "inicio?en=drtc").html())
                .containsPattern("<option value=\"DRTC\" selected")
                .contains("<option value=\"DRE\">");
        assertThat(anybody.get(STEPS + "inicio?en=nadie").html())
                .doesNotContainPattern("<option value=\"[A-Z][^>]*selected");
    }

    @Test
    void with_the_cookie_each_step_has_its_address_and_back_and_two_tabs_lose_nothing() {
        var first = anybody.press(anybody.get(STEPS + "inicio"), "empezar", Map.of("f:agency", "UGEL-08"));
        assertThat(first.cookie())
                .startsWith("__Host-")
                .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain", "Max-Age", "Expires");
        var browser = anybody.keeping(first);

        var sent = browser.press(browser.get(STEPS + "datos"), "seguir", ROSA);
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.header("Location")).isEqualTo(STEPS + "avisos");
        assertThat(browser.get(STEPS + "datos").html()).contains("value=\"99127788\"");

        var oneTab = browser.get(STEPS + "avisos");
        var otherTab = browser.get(STEPS + "pedido");
        browser.press(otherTab, "seguir", A_REQUEST);
        browser.press(
                oneTab, "seguir", Map.of("f:noticeBy-o", "HOME", "f:street", "Jr. Lima 1", "f:district", "060101"));

        assertThat(browser.get(STEPS + "revisar").words())
                .contains("Rosa Elvira Huamán Terán", "Jr. Lima 1", "Cajamarca", "Ñandú €");
    }

    @Test
    void ten_at_once_are_one_case_with_one_constancia() throws Exception {
        var check = check(anybody);

        var answers = atOnce(10, () -> anybody.press(check, "enviar", TRUE));

        assertThat(answers).extracting(Page::status).containsOnly(200);
        assertThat(answers)
                .hasSize(10)
                .allSatisfy(page -> assertThat(page.codes()).as(page.words()).isNotEmpty());
        assertThat(answers.stream().map(Page::codes).distinct()).hasSize(1);
    }

    @Test
    void a_filed_draft_changes_no_more_and_every_way_leads_to_its_constancia() {
        var first = anybody.press(anybody.get(STEPS + "inicio"), "empezar", Map.of("f:agency", "DRE"));
        var browser = anybody.keeping(first);
        browser.press(browser.get(STEPS + "datos"), "seguir", ROSA);
        browser.press(browser.get(STEPS + "avisos"), "seguir", BY_MAIL);
        var request = browser.get(STEPS + "pedido");
        browser.press(request, "seguir", A_REQUEST);
        browser.press(browser.get(STEPS + "revisar"), "enviar", TRUE);

        assertThat(browser.press(request, "seguir", Map.of("f:request", "Otra cosa"))
                        .header("Location"))
                .isEqualTo(STEPS + "constancia");
        assertThat(browser.get(STEPS + "datos").header("Location")).isEqualTo(STEPS + "constancia");
        var constancia = browser.get(STEPS + "constancia");
        assertThat(constancia.codes()).hasSize(2);
        assertThat(browser.press(constancia, "terminar", Map.of()).cookie()).contains("Max-Age=0");
        assertThat(anybody.get(STEPS + "constancia").heading()).isEqualTo("No hay una solicitud abierta");
    }

    @Test
    void a_short_key_goes_on_where_somebody_stopped() {
        var begun = anybody.press(anybody.get(STEPS + "inicio"), "empezar", Map.of("f:agency", "DRE"));
        var later = anybody.press(begun, "guardar", ROSA);
        var key = later.words().replaceFirst(".*anota esta clave: (\\S{3}-\\S{3}).*", "$1");

        var start = anybody.get(STEPS + "inicio");
        assertThat(anybody.press(start, "r", "retomar", Map.of("r:resumeKey", key.toLowerCase(java.util.Locale.ROOT)))
                        .words())
                .contains("Rosa Elvira Huamán Terán");
        assertThat(anybody.press(start, "r", "retomar", Map.of("r:resumeKey", "ZZZ-ZZZ"))
                        .errors())
                .contains("No encontramos lo que guardaste");
    }

    @Test
    void what_did_not_come_from_our_page_is_not_let_in() {
        var page = anybody.get(STEPS + "pedido");
        var fields = PlainBrowser.fields(page, "f", "seguir", A_REQUEST);

        assertThat(anybody.post(page, "f", fields, Map.of("Origin", "https://otro.example"))
                        .status())
                .isEqualTo(403);
        assertThat(anybody.post(page, "f", fields, Map.of("Sec-Fetch-Site", "cross-site"))
                        .status())
                .isEqualTo(403);
        assertThat(anybody.post(page, "f", with(fields, "sello", fields.get("sello") + "A"), Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(anybody.post(page, "f", with(fields, "sello", ""), Map.of()).status())
                .isEqualTo(403);
        assertThat(anybody.post(
                                page,
                                "f",
                                with(
                                        fields,
                                        "sello",
                                        anybody.get("/seguimiento").hidden("f").get("sello")),
                                Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_stale_seal_brings_back_all_that_was_typed() throws IOException {
        var page = anybody.get(STEPS + "pedido");
        var keys = new ServerKeys(
                Files.readAllBytes(OneServer.portal().data().resolve("keys").resolve("seal.key")));
        var fiveHoursAgo = Clock.offset(Clock.system(OfficialClock.ZONE), Duration.ofHours(-5));
        var old = new FormSeal(keys, fiveHoursAgo).issue(PATTERN, "0".repeat(32));

        var back = anybody.post(
                page, "f", with(PlainBrowser.fields(page, "f", "seguir", A_REQUEST), "sello", old), Map.of());

        assertThat(back.status()).isEqualTo(200);
        assertThat(back.errors()).contains("Pasó mucho tiempo. Lo que escribiste sigue aquí");
        assertThat(back.html()).contains("Ñandú €</textarea>");
        assertThat(back.hidden("f").get("sello")).isNotEqualTo(old);
    }

    @Test
    void strange_input_gets_a_clear_answer() {
        var page = anybody.get(STEPS + "pedido");

        var huge = anybody.press(page, "seguir", Map.of("f:request", "a".repeat(1_000_000)));
        assertThat(huge.errors()).contains("Escribe como máximo 20 000 letras");
        assertThat(huge.html()).contains("a".repeat(1_000_000));

        var latin = "sello=" + page.hidden("f").get("sello") + "&f=f&f%3Aseguir=x&jakarta.faces.ViewState=stateless"
                + "&f%3Arequest=Pe%F1a";
        assertThat(anybody.post(page, "f", latin, Map.of()).errors()).contains("Algunas letras llegaron dañadas");

        assertThat(anybody.press(page, "seguir", Map.of()).errors()).contains("Escribe qué pides");

        var person = anybody.get(STEPS + "datos");
        assertThat(anybody.press(person, "seguir", with(ROSA, "f:docType", "NADA"))
                        .errors())
                .contains("Elige una de las opciones de la lista");

        var another = with(page.hidden("f"), "borrador", "0".repeat(32) + "~" + "0".repeat(24));
        assertThat(anybody.post(page, "f", with(another, "f:seguir", "x"), Map.of())
                        .words())
                .doesNotContain("Ñandú");
    }

    @Test
    void a_file_over_the_limit_is_told_both_sizes_and_the_rest_stays() {
        var documents = documents(anybody);

        var over = anybody.upload(documents, "seguir-d", "f:archivo0", "grande.pdf", large(20_100_000));
        assertThat(over.errors()).contains("Tu archivo pesa 20,1 MB. Tiene que pesar 20 MB o menos");
        assertThat(goOnWithoutFiles(anybody, over).words()).contains("Rosa Elvira Huamán Terán");

        var far = anybody.upload(documents, "seguir-d", "f:archivo0", "enorme.pdf", large(71_000_000));
        assertThat(far.status()).isEqualTo(413);
        assertThat(far.errors()).contains("Tu envío pesa 71", "20 MB o menos", "escribe tu clave corta");
    }

    @Test
    void nothing_that_opens_anything_is_ever_in_an_address() {
        var first = anybody.press(anybody.get(STEPS + "inicio"), "empezar", Map.of("f:agency", "DRE"));
        var browser = anybody.keeping(first);

        assertThat(browser.press(browser.get(STEPS + "datos"), "seguir", ROSA).header("Location"))
                .doesNotContain("?", "#", ";");
        assertThat(browser.get(STEPS + "avisos").html())
                .doesNotContain("<a href=\"?")
                .doesNotContain("?borrador");
    }

    @Test
    void access_to_information_is_not_filed_here() {
        for (var step : List.of("inicio", "datos", "revisar")) {
            var answer = anybody.get("/tramites/pedir-informacion-publica/solicitar/" + step);
            assertThat(answer.status()).isEqualTo(303);
            assertThat(answer.header("Location")).isEqualTo("/acceso-informacion");
        }
        assertThat(anybody.get("/tramites/pedir-informacion-publica").html()).contains("href=\"/acceso-informacion\"");
    }

    private static Page documents(PlainBrowser browser) {
        var page = browser.get(STEPS + "inicio");
        assertThat(page.cookie()).isEmpty();
        page = browser.press(page, "empezar", Map.of("f:agency", "DRE"));
        page = browser.press(page, "seguir", ROSA);
        page = browser.press(page, "seguir", BY_MAIL);
        page = browser.press(page, "seguir", A_REQUEST);
        assertThat(page.heading()).isEqualTo("Tus documentos");
        return page;
    }

    private static Page check(PlainBrowser browser) {
        return goOnWithoutFiles(browser, documents(browser));
    }

    /** As a browser posts a form with files where none was chosen. */
    private static Page goOnWithoutFiles(PlainBrowser browser, Page documents) {
        return browser.upload(documents, "seguir-d", "f:archivo0", "", new byte[0]);
    }

    private static byte[] large(int size) {
        var content = new byte[size];
        System.arraycopy(A_PDF, 0, content, 0, A_PDF.length);
        return content;
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return changed;
    }

    private static List<Page> atOnce(int times, Callable<Page> action) throws Exception {
        var people = Executors.newFixedThreadPool(times);
        try {
            var answers = new ArrayList<Page>();
            for (var answer : people.invokeAll(
                    IntStream.range(0, times).mapToObj(i -> action).toList())) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }
}
