package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.cumbe.journey.Wire.Answer;

/** What an address answers besides its page: what to keep, where it went, what machines may read. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AnswersIT {

    private static final Pattern PLACE = Pattern.compile("<loc>([^<]+)</loc>");

    @BeforeAll
    static void norms_with_text() {
        MadeUpNorms.load();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/dre",
                "/dependencias",
                "/tramites/escrito-libre",
                "/normas",
                "/normas/rer/2011/45",
                MadeUpNorms.LONG + "/parte/2",
                "/buscar?q=licencia",
                "/plazos"
            })
    void a_page_somebody_still_has_is_not_sent_again(String address) {
        var first = Wire.here().get(address);
        var tag = first.header("etag");
        assertThat(tag).startsWith("W/\"");

        for (var held : List.of(tag, "\"otra\", " + tag, tag.substring(2), "*")) {
            var again = asking(address, "If-None-Match", held);

            assertThat(again.status()).as(held).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.header("etag")).isEqualTo(tag);
            assertThat(again.header("set-cookie")).isEmpty();
        }
        assertThat(asking(address, "If-None-Match", "W/\"otra\"").body()).isEqualTo(first.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/seguimiento", "/tramites/escrito-libre/solicitar/datos", "/gestion/ingreso", "/cabina/ingreso"
            })
    void what_is_one_persons_is_kept_by_nobody(String address) {
        var answer = Wire.here().get(address);

        assertThat(answer.header("cache-control")).isEqualTo("no-store");
        assertThat(answer.header("etag")).isEmpty();
    }

    @Test
    void the_style_sheet_is_kept_for_a_year_under_an_address_that_changes_with_it() {
        var page = Wire.here().get("/").body();
        var style = page.replaceFirst("(?s).*href=\"(/resources/region\\.css\\?v=[^\"]+)\".*", "$1");

        assertThat(Wire.here().get(style).header("cache-control")).isEqualTo("public, max-age=31536000, immutable");
    }

    @ParameterizedTest
    @CsvSource({
        "/DRE, /dre",
        "/dre/, /dre",
        "/Dre//Tramites/, /dre/tramites",
        "/TRAMITES, /tramites",
        "/tr%C3%A1mites, /tramites",
        "/dr%C3%A9?x=1, /dre?x=1",
        "/grc, /",
        "/GRC, /grc",
        "/grc/tramites, /tramites",
        "/cis, /drtd",
        "/cis/tramites, /drtd/tramites",
        "/normas/RER/2011/45, /normas/rer/2011/45",
        "/normas/rer/2011/045, /normas/rer/2011/45",
        "/normas/ley/2002/99701, /normas/ley-congreso/2002/99701",
        "/normas/ley/2002/99701/parte/2, /normas/ley-congreso/2002/99701/parte/2",
        "/normas/ley-congreso/2002/99701/parte/1, /normas/ley-congreso/2002/99701",
    })
    void an_address_written_otherwise_leads_for_good_to_the_one_there_is(String typed, String address) {
        var answer = Wire.here().get(typed);

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("location")).isEqualTo(address);
        assertThat(answer.header("set-cookie")).isEmpty();
    }

    @Test
    void machines_are_told_what_is_not_for_them_and_where_the_rest_is() {
        var answer = Wire.here().get("/robots.txt");

        assertThat(answer.header("content-type")).startsWith("text/plain");
        assertThat(answer.body())
                .contains("User-agent: *\nDisallow: /gestion\n", "Sitemap: http://127.0.0.1/sitemap.xml");
    }

    @Test
    void the_sitemap_names_every_norm_procedure_and_portal_and_each_answers() {
        var files = places(Wire.here().get("/sitemap.xml"));
        assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(file).contains("/sitemaps/"));

        var addresses = new ArrayList<String>();
        for (var file : files) {
            var answer = Wire.here().get(path(file));
            assertThat(answer.header("content-type")).startsWith("application/xml");
            var named = places(answer);
            assertThat(named).hasSizeBetween(1, 50_000);
            assertThat(answer.body().length()).isLessThan(50_000_000);
            named.forEach(address -> addresses.add(path(address)));
        }

        assertThat(addresses)
                .doesNotHaveDuplicates()
                .contains("/", "/dre", "/tramites/escrito-libre", "/normas/rer/2011/45", MadeUpNorms.LONG)
                .doesNotContain(MadeUpNorms.WITHDRAWN)
                .noneMatch(address -> address.startsWith("/gestion") || address.startsWith("/seguimiento"));
        assertThat(addresses)
                .filteredOn(address -> address.matches("/normas/.+"))
                .hasSize(norms());
        assertThat(addresses)
                .allSatisfy(address ->
                        assertThat(head(address).status()).as(address).isEqualTo(200));
    }

    @Test
    void only_the_head_of_a_page_is_sent_to_whoever_asks_for_that() {
        var answer = head("/normas/rer/2011/45");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    /** As the open data count them. */
    private static int norms() {
        var answer = Wire.here().get("/api/v1/normas?size=1");
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject().getInt("total");
        }
    }

    private static List<String> places(Answer answer) {
        return PLACE.matcher(answer.body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String path(String address) {
        var path = address.replaceFirst("^http://127\\.0\\.0\\.1(?::\\d+)?", "");
        return path.isEmpty() ? "/" : path;
    }

    private static Answer head(String address) {
        return Wire.here().send("HEAD", address, Map.of(), new byte[0]);
    }

    private static Answer asking(String address, String header, String value) {
        return Wire.here().send("GET", address, Map.of(header, value), new byte[0]);
    }
}
