package pe.cumbe.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import pe.cumbe.journey.FreeWriting;
import pe.cumbe.journey.PlainBrowser;
import pe.cumbe.journey.Telephone;

/**
 * The whole program, from an empty folder to its end, killed in between. A server start costs many seconds, so one
 * installation lives through all the tests: they run in order, each leaves it serving.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LauncherIT {

    @TempDir
    private static Path place;

    private static Path data;
    private static Path leftovers;
    private static int port;
    private static Started portal;

    @BeforeAll
    static void a_fresh_installation_without_demo() throws IOException, InterruptedException {
        data = place.resolve("data");
        port = Ports.anyFree();
        leftovers = Files.createDirectories(data.resolve("files/tmp")).resolve("cut");
        Files.writeString(leftovers, "half a file");
        Files.setLastModifiedTime(leftovers, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        portal = run();
        portal.waitUntilSaid("Ctrl-C");
    }

    @AfterAll
    static void nothing_is_left_running() throws IOException {
        for (var name : new String[] {"server", "database"}) {
            if (Files.exists(data.resolve("run").resolve(name + ".pid"))) {
                Started.child(data, name).destroyForcibly();
            }
        }
        portal.process().destroyForcibly();
    }

    @Test
    @Order(1)
    void it_answers_and_says_nothing_it_should_not() throws IOException {
        var ready = Started.get(port, "/health/ready");

        assertThat(ready.getResponseCode()).isEqualTo(200);
        assertThat(ready.getHeaderFields()).doesNotContainKeys("Set-Cookie", "Server", "X-Powered-By");
        for (var closed : new String[] {"/metrics", "/metrics/base", "/openapi", "/health/control/reindex"}) {
            assertThat(Started.get(port, closed).getResponseCode()).as(closed).isGreaterThanOrEqualTo(400);
        }
    }

    /** Over HTTP/2 without TLS the server would keep something of every request for good. */
    @Test
    @Order(1)
    void it_is_not_talked_into_http_2() throws Exception {
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        var answer = client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                        .build(),
                HttpResponse.BodyHandlers.discarding());

        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    @Order(1)
    void a_start_leaves_no_complaint_in_the_log() throws IOException {
        assertThat(Files.readAllLines(data.resolve("logs/server.log")))
                .isNotEmpty()
                .noneMatch(
                        line -> line.contains(" SEVERE ") || line.startsWith("\tat ") || line.contains("postInvoke"));
    }

    /** The timer of the house goes off on the real server: files without a row are swept when a day is told. */
    @Test
    @Order(1)
    void a_start_tells_the_day() throws Exception {
        var until = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (Files.exists(leftovers)) {
            assertThat(System.nanoTime()).as("nobody told the day").isLessThan(until);
            Thread.sleep(100);
        }
    }

    @Test
    @Order(2)
    void the_first_administrator_changes_the_password_shown_once_before_anything_else() throws IOException {
        var shown = Pattern.compile("usuario admin, contraseña ([a-z0-9-]+)").matcher(portal.output());
        assertThat(shown.find()).isTrue();
        var browser = new PlainBrowser(port);
        var entered = browser.press(
                browser.get("/gestion/ingreso"), "enter", Map.of("f:username", "admin", "f:password", shown.group(1)));
        var administrator = browser.keeping(entered);
        assertThat(administrator.get("/gestion/usuarios").header("Location")).isEqualTo("/gestion/clave");

        var changed = administrator.press(
                administrator.get("/gestion/clave"),
                "change",
                Map.of(
                        "f:currentPassword", shown.group(1),
                        "f:newPassword", "una frase larga de prueba",
                        "f:repeatedPassword", "una frase larga de prueba"));

        var renewed = browser.keeping(changed);
        assertThat(renewed.get("/gestion/usuarios").header("Location")).isEqualTo("/gestion/segundo-paso/nuevo");

        var joining = renewed.get("/gestion/segundo-paso/nuevo");
        var letters = Pattern.compile("<p class=\"clave\">([A-Z2-7 ]+)</p>").matcher(joining.html());
        assertThat(letters.find()).isTrue();
        var joined = renewed.press(joining, "join", Map.of("f:stepCode", new Telephone(letters.group(1)).now()));

        assertThat(browser.keeping(joined).get("/gestion/usuarios").heading()).isEqualTo("Usuarios");
    }

    @Test
    @Order(3)
    void work_is_not_taken_from_who_lacks_the_token_or_comes_through_a_proxy() throws IOException {
        var stranger = Started.get(port, "/health/control/reindex");
        stranger.setRequestMethod("POST");
        stranger.setRequestProperty("Authorization", "Bearer no");
        assertThat(stranger.getResponseCode()).isEqualTo(404);

        var proxied = Started.get(port, "/health/control/reindex");
        proxied.setRequestMethod("POST");
        proxied.setRequestProperty(
                "Authorization", "Bearer " + Secrets.text(data.resolve("keys").resolve("control.token")));
        proxied.setRequestProperty("X-Forwarded-For", "127.0.0.1");
        assertThat(proxied.getResponseCode()).isEqualTo(404);
    }

    @Test
    @Order(4)
    void what_was_committed_is_on_the_disk() throws SQLException, IOException {
        try (var connection = database();
                var settings = connection
                        .createStatement()
                        .executeQuery("SELECT @@innodb_flush_log_at_trx_commit, @@innodb_doublewrite,"
                                + " @@max_allowed_packet, @@time_zone")) {
            settings.next();
            assertThat(settings.getInt(1)).isEqualTo(1);
            assertThat(settings.getString(2)).isIn("1", "ON");
            assertThat(settings.getLong(3)).isGreaterThanOrEqualTo(64_000_000);
            assertThat(settings.getString(4)).isEqualTo("+00:00");
        }
    }

    @Test
    @Order(5)
    void refusals_are_one_line_that_says_what_to_do() throws IOException, InterruptedException {
        refused("ya está funcionando", Map.of(), "run", "--data", data.toString(), "--port", "" + Ports.anyFree());
        refused(
                "está ocupado",
                Map.of(),
                "run",
                "--data",
                place.resolve("other").toString(),
                "--port",
                "" + port);
        refused(
                "--empty",
                Map.of(),
                "run",
                "--address",
                "0.0.0.0",
                "--data",
                place.resolve("other").toString());
        refused(
                "No se puede escribir",
                Map.of(),
                "run",
                "--data",
                data.resolve("keys/seal.key/x").toString());
        refused(
                "DB_URL",
                Map.of("DB_URL", "jdbc:h2:mem"),
                "run",
                "--data",
                place.resolve("other").toString());
    }

    @Test
    @Order(6)
    void a_backup_made_while_it_serves_is_restored_to_the_last_row() throws Exception {
        Files.createDirectories(data.resolve("files/ab"));
        Files.writeString(data.resolve("files/ab/documento"), "Señor Gobernador: …");
        var file = place.resolve("copia.zip");
        var other = place.resolve("restored");

        assertThat(end("backup", file.toString(), "--data", data.toString())).isZero();
        assertThat(end("restore", file.toString(), "--data", other.toString())).isZero();

        assertThat(other.resolve("files/ab/documento")).hasSameBinaryContentAs(data.resolve("files/ab/documento"));
        assertThat(other.resolve("keys/seal.key")).hasSameBinaryContentAs(data.resolve("keys/seal.key"));
        assertThat(end("restore", file.toString(), "--data", other.toString())).isEqualTo(1);
        assertThat(end("backup", file.toString(), "--data", data.toString())).isEqualTo(1);
    }

    @Test
    @Order(7)
    void a_killed_database_is_started_again_under_the_running_server() throws Exception {
        Started.child(data, "database").destroyForcibly();

        portal.waitUntilSaid("Base de datos otra vez en marcha");

        assertThat(rows()).containsKey("flyway_schema_history");
    }

    @Test
    @Order(8)
    void server_then_database_killed_recover_by_themselves() throws Exception {
        var before = rows();
        Started.child(data, "server").destroyForcibly();
        Started.child(data, "database").destroyForcibly();

        portal.waitUntilSaid("Servidor otra vez listo");

        assertThat(Started.get(port, "/health/ready").getResponseCode()).isEqualTo(200);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    @Order(9)
    void database_launcher_and_server_killed_recover_at_the_next_start() throws Exception {
        var before = rows();
        var server = Started.child(data, "server");
        Started.child(data, "database").destroyForcibly();
        portal.process().destroyForcibly().waitFor();
        assertThat(server.isAlive()).isTrue();

        portal = run();
        portal.waitUntilSaid("Ctrl-C");

        assertThat(server.isAlive()).as("the server left behind").isFalse();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    @Order(10)
    void asked_to_stop_it_stops_the_server_then_the_database() throws Exception {
        assertStopped("TERM");
    }

    @Test
    @Order(11)
    void an_import_while_it_is_off_is_found_at_the_next_start() throws Exception {
        assertThat(end("import", "normas", norms("quinua", 3).toString(), "--data", data.toString()))
                .isZero();
        portal = run();
        portal.waitUntilSaid("Ctrl-C");

        assertThat(found("quinua")).isEqualTo(3);
    }

    @Test
    @Order(12)
    void an_import_while_it_serves_ends_when_all_of_it_is_found() throws Exception {
        assertThat(end("import", "normas", norms("tarwi", 400).toString(), "--data", data.toString()))
                .isZero();

        assertThat(found("tarwi")).isEqualTo(400);
    }

    /** After all that was killed and restarted above. */
    @Test
    @Order(13)
    void the_record_of_acts_is_whole_until_somebody_changes_it_in_the_database() throws Exception {
        var whole = verifyAudit();
        assertThat(whole.waitForEnd()).isZero();
        assertThat(whole.output()).contains("Actos que encajan: ", "El registro está completo");

        try (var database = database();
                var change = database.createStatement()) {
            change.executeUpdate("UPDATE act SET kind = 'TRIED' WHERE kind = 'ACCOUNT_OPENED' ORDER BY id LIMIT 1");
            var changed = verifyAudit();
            assertThat(changed.waitForEnd()).isEqualTo(1);
            change.executeUpdate("UPDATE act SET kind = 'ACCOUNT_OPENED' WHERE kind = 'TRIED'");

            assertThat(changed.output()).contains("El primer acto que no encaja es el N.°");
        }
    }

    @Test
    @Order(14)
    void a_second_start_keeps_every_datum() throws Exception {
        var person = new FreeWriting(new PlainBrowser(port), "70000001");
        var number =
                person.send(person.toCheck(FreeWriting.pdf("70000001"))).codes().get(0);
        for (var signal : new String[] {"INT", "TERM"}) {
            var before = Holdings.of(data);
            assertThat(before.files()).isNotEmpty();
            assertThat(before.rows("case_file")).singleElement().asString().contains(number);

            assertStopped(signal);
            portal = run();
            portal.waitUntilSaid("Ctrl-C");

            assertThat(Holdings.of(data)).as("after " + signal).isEqualTo(before);
        }
        assertStopped("INT");
    }

    @Test
    @Order(15)
    void the_record_of_acts_is_checked_while_the_portal_is_off() throws Exception {
        var whole = verifyAudit();

        assertThat(whole.waitForEnd()).isZero();
        assertThat(whole.output()).contains("El registro está completo");
    }

    private static Started verifyAudit() throws IOException {
        return Started.portal(place.resolve("verify.txt"), Map.of(), "verify-audit", "--data", data.toString());
    }

    private static void assertStopped(String signal) throws IOException, InterruptedException {
        var server = Started.child(data, "server");
        var database = Started.child(data, "database");

        portal.signal(signal);
        portal.waitForEnd();

        assertThat(server.isAlive()).isFalse();
        assertThat(database.isAlive()).isFalse();
        assertThat(portal.output()).containsSubsequence("Servidor detenido", "Base de datos detenida");
        assertThat(Ports.free("127.0.0.1", port)).isTrue();
    }

    private static Started run() throws IOException {
        return Started.portal(
                place.resolve("run.txt"),
                Map.of(),
                "run",
                "--empty",
                "--port",
                String.valueOf(port),
                "--data",
                data.toString());
    }

    private static int end(String... words) throws IOException, InterruptedException {
        return Started.portal(place.resolve("end.txt"), Map.of(), words).waitForEnd();
    }

    private static void refused(String because, Map<String, String> environment, String... words)
            throws IOException, InterruptedException {
        var started = Started.portal(place.resolve("refused.txt"), environment, words);

        assertThat(started.waitForEnd()).isEqualTo(1);
        assertThat(started.output().strip()).contains(because).hasLineCount(1);
    }

    /** A file of made-up norms about a plant. */
    private static Path norms(String series, int many) throws IOException {
        var text = "Artículo único. Los canales de la región se limpian cada año. ".repeat(60);
        var lines = new StringBuilder();
        for (int number = 1; number <= many; number++) {
            lines.append(
                    """
                    {"id": "prueba/%1$s/%2$d", "source": "prueba", "rank": "ordenanza_regional", \
                    "identifier": "OR-%2$d-2019-%1$s", "title": "Ordenanza de prueba sobre %1$s", \
                    "publication_date": "2019-05-02", "body": "%3$s"}
                    """
                            .formatted(series, number, text));
        }
        return Files.writeString(place.resolve("norms-" + series + ".jsonl"), lines);
    }

    private static int found(String words) throws IOException {
        var address = "/api/v1/normas?size=1&q=" + words.replace(' ', '+');
        try (var answer = Started.get(port, address).getInputStream()) {
            var total = Pattern.compile("\"total\":\\s*(\\d+)")
                    .matcher(new String(answer.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(total.find()).isTrue();
            return Integer.parseInt(total.group(1));
        }
    }

    private static Connection database() throws SQLException, IOException {
        var there = Files.readString(data.resolve("run/database.port")).strip();
        return DriverManager.getConnection(
                "jdbc:mysql://127.0.0.1:" + there + "/cumbe?sslMode=DISABLED",
                "cumbe",
                Secrets.text(data.resolve("keys/db.password")));
    }

    private static SortedMap<String, Long> rows() {
        return new DatabaseTools(
                        new EmbeddedDatabase(
                                new DataFolder(data), Path.of("target/launcher").toAbsolutePath()),
                        new DataFolder(data))
                .count();
    }
}
