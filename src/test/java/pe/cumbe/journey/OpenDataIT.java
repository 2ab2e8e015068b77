package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.cumbe.OneServer;
import pe.cumbe.opendata.AtomSchema;

/** The catalogue, the files and the feeds as another program reads them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OpenDataIT {

    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String DCT = "http://purl.org/dc/terms/";
    private static final List<String> EXPECTED = List.of(
            "cabinas",
            "dependencias",
            "feriados",
            "normas",
            "normas-relaciones",
            "plan-mediciones",
            "plan-metas",
            "tramites",
            "transparencia-items",
            "transparencia-publicaciones");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void the_catalogue_expands_and_each_dataset_says_what_dcat_asks() throws Exception {
        var expanded = JsonLd.expand(JsonDocument.of(new StringReader(text(get("/datos/catalog.jsonld")))))
                .get();
        var catalog = expanded.getJsonObject(0);

        assertThat(types(catalog)).containsExactly(DCAT + "Catalog");
        assertThat(catalog.keySet()).contains(DCT + "title", DCT + "description", DCT + "publisher", DCT + "license");
        var datasets = catalog.getJsonArray(DCAT + "dataset").getValuesAs(JsonObject.class);
        assertThat(datasets.stream().map(one -> one.getJsonArray(DCT + "identifier")
                        .getJsonObject(0)
                        .getString("@value")))
                .containsAll(EXPECTED);
        for (var dataset : datasets) {
            assertThat(types(dataset)).containsExactly(DCAT + "Dataset");
            assertThat(dataset.keySet())
                    .contains(
                            DCT + "title",
                            DCT + "description",
                            DCT + "publisher",
                            DCT + "license",
                            DCT + "accrualPeriodicity",
                            DCAT + "keyword",
                            DCAT + "landingPage",
                            DCAT + "distribution");
            var files = dataset.getJsonArray(DCAT + "distribution").getValuesAs(JsonObject.class);
            assertThat(files).hasSize(2);
            for (var file : files) {
                var address =
                        file.getJsonArray(DCAT + "downloadURL").getJsonObject(0).getString("@id");
                assertThat(get(URI.create(address).getPath()).statusCode())
                        .as(address)
                        .isEqualTo(200);
                assertThat(get(URI.create(file.getJsonArray(DCAT + "accessURL")
                                                .getJsonObject(0)
                                                .getString("@id"))
                                        .getPath())
                                .statusCode())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void a_file_comes_packed_or_plain_and_not_at_all_when_it_is_there_already() throws Exception {
        var plain = get("/datos/normas.csv");
        var packed = get("/datos/normas.csv", "Accept-Encoding", "gzip");

        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(text(packed))
                .isEqualTo(text(plain))
                .startsWith("\uFEFFtipo,numero,anio")
                .contains("rer/2011/45");
        assertThat(plain.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(plain.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"normas.csv\"");
        assertThat(plain.headers().firstValue("Set-Cookie")).isEmpty();
        var tag = plain.headers().firstValue("ETag").orElseThrow();
        assertThat(get("/datos/normas.csv", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get("/datos/normas.csv", "If-None-Match", "W/\"otra\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void both_forms_of_a_dataset_have_the_same_rows() throws Exception {
        for (var slug : EXPECTED) {
            var csv = text(get("/datos/" + slug + ".csv"));
            try (var reader = Json.createReader(new StringReader(text(get("/datos/" + slug + ".json"))))) {
                var rows = reader.readArray();
                try (var lines = de.siegmar.fastcsv.reader.CsvReader.builder().ofCsvRecord(csv.substring(1))) {
                    assertThat(lines.stream().count() - 1).as(slug).isEqualTo(rows.size());
                }
            }
        }
    }

    /** The made-up people and officers stand for real ones: none of them is in anything handed out. */
    @Test
    void no_file_and_no_feed_has_anything_of_a_person() throws Exception {
        var private_ = new ArrayList<String>();
        for (var file : List.of("people", "accounts")) {
            try (var reader = Json.createReader(Files.newBufferedReader(Path.of("content/demo/" + file + ".json")))) {
                for (var row : reader.readObject().getJsonArray("rows").getValuesAs(JsonObject.class)) {
                    for (var key : List.of(
                            "familyNames", "documentNumber", "email", "phone", "address", "username", "displayName")) {
                        if (row.containsKey(key)
                                && !row.isNull(key)
                                && row.getString(key).length() > 6
                                && row.getString(key).matches(".*[.@ 0-9].*")) {
                            private_.add(row.getString(key));
                        }
                    }
                }
            }
        }
        // who signs what an agency declares is public by law, whoever else they are
        try (var reader = Json.createReader(Files.newBufferedReader(Path.of("content/demo/publications.json")))) {
            for (var row : reader.readObject().getJsonArray("rows").getValuesAs(JsonObject.class)) {
                private_.removeIf(row.getString("signedBy")::contains);
            }
        }
        assertThat(private_).hasSizeGreaterThan(60);
        var addresses = new ArrayList<>(List.of("/normas/feed", "/transparencia/feed", "/noticias/feed"));
        EXPECTED.forEach(slug -> addresses.add("/datos/" + slug + ".csv"));
        for (var address : addresses) {
            var said = text(get(address));
            assertThat(private_.stream().filter(said::contains)).as(address).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/datos/nada, 404",
        "/datos/nada.csv, 404",
        "/datos/normas.xml, 404",
        "/datos/normas.csv.gz, 404",
        "/datos/..%2f..%2fkeys%2fsecret.csv, 400-404",
        "/datos/normas%00.csv, 400-404",
        "/datos/%FF%FE.csv, 400-404",
        "/datos/account.csv, 404",
        "/datos/norm.json, 404",
        "/datos/.csv, 404",
        "/datos/catalog.jsonld/x, 404",
        "/datos/feed, 404",
        "/no-existe/noticias/feed, 404"
    })
    void what_is_no_dataset_is_not_there(String path, String status) throws Exception {
        var answered = get(path).statusCode();

        assertThat(status).contains(Integer.toString(answered));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/normas/feed",
                "/transparencia/feed",
                "/noticias/feed",
                "/dre/transparencia/feed",
                "/dre/noticias/feed",
                "/ugel-jaen/transparencia/feed"
            })
    void a_feed_is_valid_and_is_not_sent_twice(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(AtomSchema.faults(text(answer))).isEmpty();
        var tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        var changed = answer.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(get(path, "If-Modified-Since", changed).statusCode()).isEqualTo(304);
        assertThat(get(path, "If-Modified-Since", "ayer").statusCode()).isEqualTo(200);
    }

    @Test
    void each_page_with_a_feed_says_where_it_is() throws Exception {
        for (var path : List.of("/normas", "/transparencia", "/noticias", "/dre/transparencia", "/dre/noticias")) {
            var link = "type=\"application/atom+xml\"";
            var page = text(get(path));
            assertThat(page).as(path).contains(link, "href=\"" + path + "/feed\"");
        }
        assertThat(text(get("/dre/transparencia/feed"))).contains("/dre/transparencia/contrataciones/7.8");
        assertThat(text(get("/normas/feed"))).contains("/normas/rdr-dre/2026/9001");
    }

    private static List<String> types(JsonObject node) {
        return node.getJsonArray("@type").getValuesAs(jakarta.json.JsonString.class).stream()
                .map(jakarta.json.JsonString::getString)
                .toList();
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + OneServer.portal().port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        var packed = answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        try (var in = new ByteArrayInputStream(answer.body())) {
            return new String((packed ? new GZIPInputStream(in) : in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
