package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

/** The open data as another program reads them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ApiIT {

    private static final String NORMS = "/api/v1/normas";

    @BeforeAll
    static void norms_with_text() {
        MadeUpNorms.load();
    }

    @Test
    void a_number_finds_its_norm_first_with_all_there_is_to_say() {
        var first = json(NORMS + "?q=rer+45-2011").getJsonArray("items").getJsonObject(0);

        assertThat(first.keySet())
                .containsExactly("id", "external_id", "title", "number", "date", "status", "url", "snippet");
        assertThat(first.getString("id")).isEqualTo("rer/2011/45");
        assertThat(first.getString("url")).isEqualTo("/normas/rer/2011/45");
        assertThat(first.getString("status")).isEqualTo("no-verificado");
        assertThat(Wire.here().get(first.getString("url")).status()).isEqualTo(200);
    }

    @Test
    void words_in_a_text_come_with_a_fragment_of_it() {
        var first = json(NORMS + "?q=herradura+drenaje").getJsonArray("items").getJsonObject(0);

        assertThat(first.getString("external_id")).isEqualTo("pe/LEY-99701-2002");
        assertThat(first.getString("snippet")).contains("drenaje").doesNotContain("<");
        assertThat(first.getString("date")).isEqualTo("2002-05-04");
    }

    @Test
    void filters_narrow_and_those_said_twice_widen() {
        var one = json(NORMS + "?tipo=rer").getInt("total");
        var two = json(NORMS + "?tipo=rer&tipo=or").getInt("total");

        assertThat(one).isPositive();
        assertThat(two).isGreaterThan(one);
        assertThat(json(NORMS + "?tipo=rer&anio=2011&estado=no-verificado&desde=2010&hasta=2012")
                        .getInt("total"))
                .isPositive();
        assertThat(json(NORMS + "?tipo=rer&hasta=1999").getInt("total")).isZero();
    }

    @Test
    void a_walk_passes_by_every_norm_once() {
        var total = json(NORMS).getInt("total");
        var seen = new ArrayList<String>();

        var after = "";
        for (var more = true; more; ) {
            var page = json(NORMS + "?size=7&after=" + URLEncoder.encode(after, StandardCharsets.UTF_8));
            assertThat(page.getInt("total")).isEqualTo(total);
            page.getJsonArray("items")
                    .getValuesAs(JsonObject.class)
                    .forEach(item -> seen.add(item.getString("external_id")));
            more = page.containsKey("next");
            after = page.getString("next", "");
        }

        assertThat(seen).hasSize(total).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void pages_go_on_where_the_one_before_ended() {
        var both = ids(NORMS + "?q=gobierno&size=4");

        assertThat(ids(NORMS + "?q=gobierno&size=2&page=1")).isEqualTo(both.subList(0, 2));
        assertThat(ids(NORMS + "?q=gobierno&size=2&page=2")).isEqualTo(both.subList(2, 4));
    }

    @Test
    void procedures_and_dependencies_are_handed_out_whole() {
        var procedures = json("/api/v1/tramites");
        assertThat(procedures.getJsonArray("items")).hasSize(procedures.getInt("total"));
        assertThat(procedures.getJsonArray("items").getJsonObject(0).keySet()).startsWith("code", "slug", "name");

        var agencies = json("/api/v1/dependencias");
        assertThat(agencies.getJsonArray("items")).hasSize(agencies.getInt("total"));
        var region = agencies.getJsonArray("items").getJsonObject(0);
        assertThat(region.keySet()).contains("sigla", "slug", "name");
        assertThat(region.getString("url")).isEqualTo("/");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/normas?page=0, 400, page",
        "GET, /api/v1/normas?size=101, 400, size",
        "GET, /api/v1/normas?anio=ayer, 400, anio",
        "GET, /api/v1/normas?desde=ayer, 400, desde",
        "GET, /api/v1/normas?estado=bueno, 400, estado",
        "GET, /api/v1/normas?tipo=LEY!, 400, tipo",
        "GET, /api/v1/nada, 404,",
        "POST, /api/v1/normas, 405,",
        "DELETE, /api/v1/tramites, 405,",
    })
    void a_fault_is_told_as_a_problem(String method, String address, int status, String field) {
        var answer = Wire.here().send(method, address, Map.of(), new byte[0]);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.header("cache-control")).isEqualTo("no-store");
        var problem = read(answer);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("type")).isEqualTo("about:blank");
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("detail")).isNotBlank();
        assertThat(problem.getString("field", null)).isEqualTo(field);
    }

    @Test
    void whoever_wants_another_form_is_told_which_there_is() {
        var answer = Wire.here().send("GET", NORMS, Map.of("Accept", "text/xml"), new byte[0]);

        assertThat(answer.status()).isEqualTo(406);
        assertThat(read(answer).getInt("status")).isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/normas", "/api/v1/tramites", "/api/v1/dependencias"})
    void anybodys_page_may_read_it_and_keep_it_a_minute(String address) {
        var answer = Wire.here().get(address);

        assertThat(answer.header("access-control-allow-origin")).isEqualTo("*");
        assertThat(answer.header("cache-control")).isEqualTo("public, max-age=60");
        assertThat(answer.header("set-cookie")).isEmpty();
    }

    /** The description is kept by hand: each address, parameter and field it names is there, and no other. */
    @Test
    void the_description_tells_what_is_served() {
        var description = json("/api/openapi");

        assertThat(description.getString("openapi")).startsWith("3.");
        var paths = description.getJsonObject("paths");
        assertThat(paths.keySet()).containsExactly(NORMS, "/api/v1/tramites", "/api/v1/dependencias");
        var schemas = description.getJsonObject("components").getJsonObject("schemas");
        for (var pair : Map.of(NORMS, "Norma", "/api/v1/tramites", "Tramite", "/api/v1/dependencias", "Dependencia")
                .entrySet()) {
            var item = json(pair.getKey()).getJsonArray("items").getJsonObject(0);
            assertThat(schemas.getJsonObject(pair.getValue())
                            .getJsonObject("properties")
                            .keySet())
                    .containsExactlyInAnyOrderElementsOf(item.keySet());
        }
        assertThat(paths.getJsonObject(NORMS)
                        .getJsonObject("get")
                        .getJsonArray("parameters")
                        .getValuesAs(JsonObject.class))
                .extracting(parameter -> parameter.getString("name"))
                .containsExactlyInAnyOrder(
                        "q", "tipo", "anio", "estado", "emisor", "desde", "hasta", "page", "size", "after");
    }

    @Test
    void the_page_of_open_data_says_what_there_is_and_under_which_licence() {
        var page = Wire.here().get("/datos").body();

        assertThat(page).contains("CC BY 4.0", "/api/openapi");
        Pattern.compile("href=\"(/api/[^\"]+)\"").matcher(page).results().forEach(link -> assertThat(
                        Wire.here().get(link.group(1)).status())
                .as(link.group(1))
                .isEqualTo(200));
    }

    private static List<String> ids(String address) {
        return json(address).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("external_id"))
                .toList();
    }

    private static JsonObject json(String address) {
        var answer = Wire.here().get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        assertThat(answer.header("content-type")).startsWith("application/json");
        return read(answer);
    }

    private static JsonObject read(Answer answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
