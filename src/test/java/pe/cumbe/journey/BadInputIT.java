package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.cumbe.OneServer;
import pe.cumbe.journey.PlainBrowser.Page;
import pe.cumbe.journey.Wire.Answer;

/**
 * Whatever is written in an address or a form, the portal answers in its own words: a page in Spanish or a problem
 * document, never our fault, never a trace of the program.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BadInputIT {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String STEPS = "/tramites/escrito-libre/solicitar/";
    /** A script that is not a file of ours. */
    private static final Pattern STRANGE_SCRIPT =
            Pattern.compile("<script(?![^>]* src=\"/[^/])", Pattern.CASE_INSENSITIVE);

    private static final Pattern NAMES = Pattern.compile("name=\"(f:[^\"]+)\"");

    /** As they stand in an address. The longest still fits in what the server reads of a request's first line. */
    private static final List<String> VALUES = List.of(
            "",
            "a".repeat(6_000),
            "%FF%FE",
            "%",
            "%zz",
            "%00",
            "%0D%0AX:%201",
            "%F0%9F%98%80%E2%80%AE",
            "-1",
            "1.5",
            "99999999999999999999",
            "%3Cscript%3Ealert(1)%3C/script%3E%27%22",
            "..%2F..%2Fetc%2Fpasswd",
            "%23%7B1%2B1%7D%20*:*%20AND%20(");

    private static final Map<String, List<String>> ADDRESSES = Map.ofEntries(
            Map.entry("/", List.of("q")),
            Map.entry("/dependencias", List.of("q", "provincia")),
            Map.entry("/plazos", List.of("desde", "cantidad", "unidad", "adicional")),
            Map.entry("/plazos?desde=2026-03-07&cantidad=30", List.of("unidad", "adicional")),
            Map.entry("/tramites", List.of("q", "tema", "pagina")),
            Map.entry(
                    "/normas",
                    List.of("q", "tipo", "anio", "emisor", "estado", "desde", "hasta", "orden", "pagina", "directo")),
            Map.entry("/normas/rer/2011/45", List.of("buscado")),
            Map.entry("/reclamos", List.of("en")),
            Map.entry("/reclamos/nuevo", List.of("tipo", "motivo", "en", "numero", "clave", "paso")),
            Map.entry("/reclamos/nuevo?tipo=queja", List.of("motivo", "en", "f:cWhat")),
            Map.entry("/reclamos/seguimiento", List.of("numero", "clave", "f:fuNumber")),
            Map.entry("/buscar", List.of("q")),
            Map.entry("/seguimiento", List.of("numero", "clave", "f:number")),
            Map.entry(STEPS + "inicio", List.of("dependencia", "borrador", "f:agency")),
            Map.entry("/dre", List.of("q")),
            Map.entry("/gestion/ingreso", List.of("destino")),
            Map.entry("/api/v1/normas", List.of("q", "tipo", "anio", "estado", "emisor", "page", "size", "after")),
            Map.entry("/api/v1/tramites", List.of("q")),
            Map.entry("/api/v1/dependencias", List.of("q")));

    static Stream<String> addresses() {
        return ADDRESSES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void an_address_with_nonsense_in_it_is_answered_in_our_words(String address) {
        var faults = new ArrayList<String>();
        for (var name : ADDRESSES.get(address)) {
            var start = address + (address.contains("?") ? "&" : "?") + name;
            for (var value : VALUES) {
                check(start + "=" + value, Wire.here().get(start + "=" + value), faults);
            }
            check(start, Wire.here().get(start), faults);
            check(start + " twice", Wire.here().get(start + "=1&" + name + "=2&" + name + "[]=3"), faults);
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a%2Fb",
                "/%E2%80%AE",
                "/%3Cscript%3E",
                "/normas/rer/abc/45",
                "/normas/rer/2011/45/parte/-1",
                "/normas/rer/2011/45/parte/99999999999",
                "/normas/rer/2011/45/art/zz",
                "/normas/rer/2011/45/anexo/%22",
                "/normas/rer/2011/45/texto",
                "/normas/homonimos/a/b/c",
                "/tramites/%F0%9F%98%80",
                "/tramites/escrito-libre/solicitar/nada",
                "/t/%27",
                "/dre/tramites/x",
                "/tema/nadie.css",
                "/sitemaps/nada-1.xml",
                "/sitemaps/paginas-99999.xml",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/index.xhtml",
                "/errores/500.xhtml",
                "/resources/",
                "/resources/nada.css",
                "/api/v1/nada",
                "/api/",
                "/health/nada"
            })
    void an_address_of_nothing_is_not_found_in_our_words(String address) {
        var answer = Wire.here().get(address);

        var faults = new ArrayList<String>();
        check(address, answer, faults);
        assertThat(faults).isEmpty();
        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void an_address_that_begins_like_another_server_stays_on_this_one() {
        var answer = Wire.here().get("//otro.example/x");

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("location")).isEqualTo("/otro.example/x");
    }

    @Test
    void the_measures_of_the_server_are_closed_to_the_public() {
        var answer = Wire.here().get("/metrics");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("<h1>No puedes entrar aquí</h1>");
    }

    /** The server itself refuses these before the portal hears of them, with nothing but the number. */
    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/..%2f", "/../../etc/passwd", "/%FF"})
    void an_address_that_cannot_be_one_is_refused_by_the_server(String address) {
        assertThat(Wire.here().get(address).status()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"})
    void an_odd_method_is_told_which_ones_there_are(String method) {
        for (var address : List.of("/", "/normas", "/dre", "/seguimiento", "/normas/rer/2011/45")) {
            var answer = Wire.here().send(method, address, Map.of(), new byte[0]);

            assertThat(answer.status()).as(method + " " + address).isEqualTo(405);
            assertThat(answer.header("allow")).isEqualTo("GET, HEAD, POST");
            assertThat(answer.body()).contains("<h1>Esta página no se usa así</h1>");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/seguimiento",
                "/reclamos/seguimiento",
                "/reclamos/nuevo?tipo=queja",
                "/reclamos/nuevo?tipo=denuncia",
                STEPS + "inicio",
                STEPS + "datos",
                STEPS + "avisos",
                STEPS + "pedido",
                STEPS + "documentos",
                "/gestion/ingreso",
                "/cabina/ingreso",
                "/gestion/clave/olvide",
                "/gestion/clave/nueva"
            })
    void a_form_with_nonsense_in_it_is_answered_in_our_words(String address) {
        var page = new PlainBrowser(OneServer.portal().port()).get(address);
        var faults = new ArrayList<String>();
        var fields = allFields(page);
        post(address, "nothing", FORM, "", faults);
        post(address, "as text", "text/plain", PlainBrowser.form(fields), faults);
        post(address, "as data", "application/json", "{\"f\":[1,null]}", faults);
        post(address, "all", FORM, PlainBrowser.form(fields), faults);
        post(address, "no boundary", "multipart/form-data", PlainBrowser.form(fields), faults);
        post(address, "not its parts", "multipart/form-data; boundary=x", PlainBrowser.form(fields), faults);
        post(address, "parts", "multipart/form-data; boundary=b1", parts(fields), faults);
        post(address, "cut", "multipart/form-data; boundary=b1", half(parts(fields)), faults);
        for (var name : fields.keySet()) {
            for (var value : List.of("", "x".repeat(1_000_000), "\0\u202E\u0301", "😀".repeat(300))) {
                post(address, name, FORM, PlainBrowser.form(with(fields, name, value)), faults);
            }
            var rest = new LinkedHashMap<>(fields);
            rest.remove(name);
            post(address, "without " + name, FORM, PlainBrowser.form(rest), faults);
            var odd = PlainBrowser.form(Map.of(name, ""));
            post(address, "broken " + name, FORM, PlainBrowser.form(rest) + "&" + odd + "%FF%FE%", faults);
            post(address, "twice " + name, FORM, PlainBrowser.form(fields) + "&" + odd + "zz", faults);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void a_form_with_files_that_comes_without_its_parts_is_told_so() {
        var page = new PlainBrowser(OneServer.portal().port()).get(STEPS + "documentos");
        var body = PlainBrowser.form(PlainBrowser.fields(page, "f", "seguir-d", Map.of("f:archivo0", "titulo.pdf")));

        var answer = Wire.here().post(STEPS + "documentos", FORM, body.getBytes(StandardCharsets.US_ASCII));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("<h1>No entendimos lo que llegó</h1>", "envíalo de nuevo");
    }

    @Test
    void a_form_whose_state_was_changed_is_told_so() {
        var page = new PlainBrowser(OneServer.portal().port()).get("/seguimiento");
        var fields = with(allFields(page), "jakarta.faces.ViewState", "rO0ABXNy");

        var answer =
                Wire.here().post("/seguimiento", FORM, PlainBrowser.form(fields).getBytes(StandardCharsets.US_ASCII));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("<h1>No entendimos lo que llegó</h1>");
    }

    @Test
    void a_form_without_files_that_is_too_large_is_told_so() {
        var page = new PlainBrowser(OneServer.portal().port()).get("/gestion/ingreso");
        var body = PlainBrowser.form(with(allFields(page), "f:username", "x".repeat(3_000_000)));

        var answer = Wire.here().post("/gestion/ingreso", FORM, body.getBytes(StandardCharsets.US_ASCII));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("<h1>Tu envío pesa demasiado</h1>");
    }

    @Test
    void a_form_with_files_that_is_too_large_comes_back_and_says_so() {
        var page = new PlainBrowser(OneServer.portal().port()).get("/seguimiento");
        var body = PlainBrowser.form(with(allFields(page), "f:number", "x".repeat(3_000_000)));

        var answer = Wire.here().post("/seguimiento", FORM, body.getBytes(StandardCharsets.US_ASCII));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("Tu envío pesa 3", "<h1>Seguimiento de tu trámite</h1>");
    }

    private static void post(String address, String what, String type, String body, List<String> faults) {
        check(
                "POST " + address + " " + what,
                Wire.here().post(address, type, body.getBytes(StandardCharsets.UTF_8)),
                faults);
    }

    private static void check(String what, Answer answer, List<String> faults) {
        var told = (what.length() > 120 ? what.substring(0, 120) + "…" : what) + " (" + answer.status() + "): ";
        if (answer.status() >= 500) {
            faults.add(told + "our fault");
        }
        if (answer.body().contains("Exception") || answer.body().contains("\tat ")) {
            faults.add(told + "a trace of the program");
        }
        if (answer.header("x").equals("1")) {
            faults.add(told + "a header of the asker's");
        }
        if (answer.isHtml() && STRANGE_SCRIPT.matcher(answer.body()).find()) {
            faults.add(told + "a script");
        }
        if (answer.status() >= 400 && !isOurs(answer)) {
            faults.add(told + "not in our words: " + answer.head());
        }
        if (answer.isHtml() && !answer.body().isEmpty() && answer.body().length() < 100_000) {
            ValidHtml.errors(answer.body()).forEach(error -> faults.add(told + error));
        }
    }

    private static boolean isOurs(Answer answer) {
        return answer.isHtml()
                ? answer.body().contains("lang=\"es-PE\"")
                : answer.header("content-type").startsWith("application/problem+json");
    }

    private static Map<String, String> allFields(Page page) {
        var fields = page.hidden("f");
        var names = NAMES.matcher(page.form("f"));
        while (names.find()) {
            fields.put(names.group(1), "x");
        }
        return fields;
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return changed;
    }

    private static String parts(Map<String, String> fields) {
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--b1\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        return body.append("--b1--\r\n").toString();
    }

    private static String half(String text) {
        return text.substring(0, text.length() / 2);
    }
}
