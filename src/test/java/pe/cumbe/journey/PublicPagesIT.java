package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pe.cumbe.OneServer;
import pe.cumbe.shared.web.Route;
import pe.cumbe.shared.web.Routes;

/**
 * Every public address of the route table as a stranger's phone meets it: it answers, sets no cookie, is light, and is
 * seen by everyone. Errors and pages without results are addresses too.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PublicPagesIT {

    /** What a first visit may weigh, as it travels: HTML, style sheets and pictures. The build fails above. */
    private static final int BYTES = 40_000;

    /** What is aimed at: an initial window of TCP. The table marks what is above. */
    private static final int AIM = 14_000;

    private static final int REQUESTS = 5;

    private static final Pattern PARTS = Pattern.compile(
            "<(?:link[^>]*rel=\"(?:stylesheet|icon)\"[^>]*href|img[^>]*src|script[^>]*src)=\"([^\"]+)\"");

    /** A link inside the page itself, beside those of its frame. */
    private static final Pattern WAY_ON = Pattern.compile(
            "<main id=\"contenido\">.*(?:<a |<button|<input id=\"[^\"]*\" type=\"submit\").*</main>", Pattern.DOTALL);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeAll
    static void norms_with_text() {
        MadeUpNorms.load();
    }

    @Test
    void a_get_answers_and_sets_no_cookie_and_is_light() throws Exception {
        var faults = new ArrayList<String>();
        var table = new StringBuilder("\n%-58s %8s %3s\n".formatted("page", "bytes", "req"));
        for (var page : pages()) {
            var answer = get(page.path());
            if (answer.statusCode() != page.status()) {
                faults.add(page.path() + " answers " + answer.statusCode() + " and not " + page.status());
                continue;
            }
            answer.headers()
                    .firstValue("Set-Cookie")
                    .ifPresent(cookie -> faults.add(page.path() + " sets a cookie: " + cookie));
            var bytes = answer.body().length;
            var html = text(answer);
            var parts = parts(html);
            for (var part : parts) {
                var more = get(part);
                bytes += more.body().length;
                if (more.statusCode() != 200) {
                    faults.add(page.path() + " needs " + part + ", which answers " + more.statusCode());
                }
                if (more.headers().firstValue("Set-Cookie").isPresent()) {
                    faults.add(part + " sets a cookie");
                }
            }
            table.append("%-58s %8d %3d%s\n"
                    .formatted(page.path(), bytes, 1 + parts.size(), bytes > AIM ? "  above the aim" : ""));
            if (bytes > BYTES) {
                faults.add(page.path() + " weighs " + bytes + " bytes; at most " + BYTES);
            }
            if (1 + parts.size() > REQUESTS) {
                faults.add(page.path() + " takes " + (1 + parts.size()) + " requests; at most " + REQUESTS);
            }
            if (!html.contains("<html lang=\"es-PE\">") || !WAY_ON.matcher(html).find()) {
                faults.add(page.path() + " is not Spanish, or has no way on");
            }
            if (page.status() >= 500 && (html.contains("secreto") || html.contains("Exception"))) {
                faults.add(page.path() + " tells what broke");
            }
            if (html.contains(";jsessionid=") || html.contains("<script") || html.contains(" style=")) {
                faults.add(page.path() + " holds a session id, a script or a style attribute");
            }
        }
        System.out.println(table);
        assertThat(faults).isEmpty();
    }

    @Test
    void every_page_is_seen_by_everyone() {
        var faults = new ArrayList<String>();
        try (var browser = new Browser(base())) {
            for (var page : pages()) {
                browser.open(page.path());
                PageCheck.faults(browser).forEach(fault -> faults.add(page.path() + ": " + fault));
                if (browser.driver()
                                .findElements(org.openqa.selenium.By.tagName("h1"))
                                .size()
                        != 1) {
                    faults.add(page.path() + ": not exactly one first-level heading");
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void an_address_that_leads_elsewhere_leads_to_a_page_without_a_cookie() throws Exception {
        var faults = new ArrayList<String>();
        for (var route : Routes.TABLE) {
            if (SampleAddresses.leadsElsewhere(route)) {
                for (var path : SampleAddresses.of(route)) {
                    var answer = get(path);
                    var there = answer.headers().firstValue("Location").orElse("");
                    if (answer.statusCode() / 100 != 3
                            || get(there.replaceFirst("#.*", "")).statusCode() != 200
                            || answer.headers().firstValue("Set-Cookie").isPresent()) {
                        faults.add(path + " answers " + answer.statusCode() + " and leads to " + there);
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void an_address_that_hands_out_a_file_hands_it_out_whole_without_a_cookie() throws Exception {
        for (var route : Routes.TABLE) {
            if (SampleAddresses.handsOut(route)) {
                for (var path : SampleAddresses.of(route)) {
                    var answer = get(path);
                    assertThat(answer.statusCode()).as(path).isEqualTo(200);
                    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
                    assertThat(answer.headers().firstValue("Content-Disposition"))
                            .hasValueSatisfying(how -> assertThat(how).startsWith("attachment; filename="));
                    assertThat(text(answer)).contains(wordsOf(path));
                }
            }
        }
    }

    /** What stands in the file at that address. */
    private static List<String> wordsOf(String path) {
        if (path.endsWith("/publicado") || path.matches("/dre/transparencia/.*/archivo/.*")) {
            return List.of("%PDF-", "%%EOF");
        }
        if (path.startsWith("/acceso-informacion/")) {
            return List.of("Número", "Quién pidió", "Una persona");
        }
        if (path.startsWith("/reclamos/")) {
            return List.of("tabla", "vencidos", "tipo", "Denuncia");
        }
        if (path.contains("/documentos/")) {
            return List.of("Este documento es una demostración");
        }
        if (path.contains("/archivo/")) {
            return List.of("Este documento es de demostración.");
        }
        if (path.startsWith("/normas/")) {
            return List.of("Artículo 1.-", "Artículo 900.-", "ANEXO 1");
        }
        return path.startsWith("/dre/")
                ? List.of("Fecha,Destino,Motivo,Días", "17/11,Cutervo,")
                : List.of("Oficina,Líneas,Uso", "Archivo (inventado),1");
    }

    @Test
    void a_picture_is_small_is_kept_for_a_day_and_sets_no_cookie() throws Exception {
        for (var route : Routes.TABLE) {
            if (SampleAddresses.shows(route)) {
                for (var path : SampleAddresses.of(route)) {
                    var answer = get(path);
                    assertThat(answer.statusCode()).as(path).isEqualTo(200);
                    assertThat(answer.headers().firstValue("Content-Type")).contains("image/jpeg");
                    assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=86400");
                    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
                    assertThat(answer.body().length).isLessThan(22_000);
                }
            }
        }
    }

    /** What stands there may be replaced: whoever has it asks, and is told in a few bytes that it is the same. */
    @Test
    void a_file_of_a_library_at_its_bare_address_is_asked_for_again_and_runs_nothing() throws Exception {
        var answer = get("/dre/archivos/escuela-demo");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("public, no-cache");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).contains("default-src 'none'; sandbox");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("ETag"))
                .hasValueSatisfying(tag -> assertThat(tag).matches("\"[0-9a-f]{32}-1280\""));
    }

    private record Page(String path, int status) {}

    private static List<Page> pages() {
        var pages = new ArrayList<Page>();
        for (var route : Routes.TABLE) {
            if (route.audience() == Route.Audience.PUBLIC
                    && !SampleAddresses.leadsElsewhere(route)
                    && !SampleAddresses.handsOut(route)
                    && !SampleAddresses.isForPrograms(route)
                    && !SampleAddresses.shows(route)) {
                SampleAddresses.of(route).forEach(path -> pages.add(new Page(path, 200)));
            }
        }
        SampleAddresses.ERRORS.forEach((path, status) -> pages.add(new Page(path, status)));
        return pages;
    }

    private static List<String> parts(String html) {
        var parts = new ArrayList<String>();
        var matcher = PARTS.matcher(html);
        while (matcher.find()) {
            if (!matcher.group(1).startsWith("data:")) {
                parts.add(matcher.group(1).replace("&amp;", "&"));
            }
        }
        return parts;
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(base() + path))
                .header("Accept-Encoding", "gzip")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        var zipped = answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        try (var in = new ByteArrayInputStream(answer.body())) {
            return new String((zipped ? new GZIPInputStream(in) : in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String base() {
        return "http://127.0.0.1:" + OneServer.portal().port();
    }
}
