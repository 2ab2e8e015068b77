package pe.cumbe.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.cumbe.journey.FreeWriting;
import pe.cumbe.journey.PlainBrowser;
import pe.cumbe.journey.PlainBrowser.Page;

/**
 * Fifty people file at a portal whose server, database, and both are killed in the middle. Each presses again until the
 * constancia is on the screen, as people do. What they were shown has to be there, once, with its file whole.
 */
class KillFilingIT {

    private static final int PEOPLE = 50;
    private static final int AT_ONCE = 4;
    private static final int BETWEEN_KILLS = 12;
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(4);
    private static final int FIRST_DOCUMENT = 70_000_000;

    @TempDir
    private static Path place;

    private static Path data;
    private static int port;
    private static Started portal;

    private final Map<String, Shown> shown = new ConcurrentHashMap<>();
    private final AtomicInteger interrupted = new AtomicInteger();

    @BeforeAll
    static void a_fresh_installation() throws IOException, InterruptedException {
        data = place.resolve("data");
        port = Ports.anyFree();
        portal = Started.portal(
                place.resolve("run.txt"),
                Map.of("CUMBE_ADMIN_PASSWORD", "una clave larga de prueba"),
                "run",
                "--empty",
                "--port",
                String.valueOf(port),
                "--data",
                data.toString());
        portal.waitUntilSaid("Ctrl-C");
    }

    @AfterAll
    static void nothing_is_left_running() throws IOException, InterruptedException {
        portal.process().destroy();
        portal.waitForEnd();
    }

    /** What somebody was shown at the end, and the fingerprint of the file handed in. */
    private record Shown(String number, String sha256) {}

    @Test
    void every_constancia_shown_exists_once_with_its_file_whole() throws Exception {
        assertThat(flushAtCommit()).isEqualTo(1);
        var people = Executors.newFixedThreadPool(AT_ONCE);
        var ends = new ArrayList<java.util.concurrent.Future<?>>();
        for (int person = 0; person < PEOPLE; person++) {
            var document = String.valueOf(FIRST_DOCUMENT + person);
            ends.add(people.submit(() -> file(document)));
        }

        waitForFilings(BETWEEN_KILLS);
        Started.child(data, "server").destroyForcibly();
        portal.waitUntilSaid("Servidor otra vez listo");

        waitForFilings(2 * BETWEEN_KILLS);
        Started.child(data, "database").destroyForcibly();
        portal.waitUntilSaid("Base de datos otra vez en marcha");

        waitForFilings(3 * BETWEEN_KILLS);
        Started.child(data, "server").destroyForcibly();
        Started.child(data, "database").destroyForcibly();
        portal.waitUntilSaid("Servidor otra vez listo", 2);

        for (var end : ends) {
            end.get(4, TimeUnit.MINUTES);
        }
        people.shutdown();
        assertThat(interrupted).as("requests that a kill cut off").hasPositiveValue();
        assertThat(shown).hasSize(PEOPLE);
        assertThat(shown.values().stream().map(Shown::number).distinct()).hasSize(PEOPLE);
        everythingShownIsThereOnce();
        assertThat(flushAtCommit()).isEqualTo(1);
    }

    private void everythingShownIsThereOnce() throws Exception {
        try (var connection = database()) {
            assertThat(number(connection, "SELECT COUNT(*) FROM case_file")).isEqualTo(PEOPLE);
            assertThat(number(connection, "SELECT COUNT(DISTINCT number) FROM case_file"))
                    .isEqualTo(PEOPLE);
            assertThat(number(connection, "SELECT COUNT(DISTINCT submission_id) FROM case_file"))
                    .isEqualTo(PEOPLE);
            assertThat(number(connection, "SELECT MAX(last_serial) FROM filing_series"))
                    .as("no number was lost in between")
                    .isEqualTo(PEOPLE);
            for (var person : shown.entrySet()) {
                isThereOnce(connection, person.getKey(), person.getValue());
            }
        }
    }

    private static void isThereOnce(Connection connection, String document, Shown shown) throws Exception {
        try (var query = connection.prepareStatement("SELECT c.number, d.attachment_id, d.sha256 FROM case_file c"
                + " JOIN case_document d ON d.case_id = c.id WHERE c.applicant_document_number = ?")) {
            query.setString(1, document);
            try (var row = query.executeQuery()) {
                assertThat(row.next()).as("the case of " + document).isTrue();
                assertThat(row.getString(1)).isEqualTo(shown.number());
                assertThat(row.getString(3)).isEqualTo(shown.sha256());
                assertThat(sha256(Files.readAllBytes(stored(row.getString(2))))).isEqualTo(row.getString(3));
                assertThat(row.next()).as("a second one of " + document).isFalse();
            }
        }
    }

    /** From the first page to the constancia; whatever breaks on the way is tried again. */
    private void file(String document) {
        var filing = new FreeWriting(new PlainBrowser(port), document);
        var pdf = FreeWriting.pdf(document);
        var check = untilItWorks(() -> filing.toCheck(pdf));
        var constancia = untilItWorks(() -> filing.send(check));
        shown.put(document, new Shown(constancia.codes().get(0), sha256(pdf)));
    }

    private Page untilItWorks(Supplier<Page> action) {
        var until = System.nanoTime() + PATIENCE;
        while (true) {
            try {
                return action.get();
            } catch (RuntimeException | AssertionError broken) {
                interrupted.incrementAndGet();
                if (System.nanoTime() > until) {
                    throw broken;
                }
                Pause.millis(300);
            }
        }
    }

    private void waitForFilings(int many) throws InterruptedException, IOException {
        var until = System.nanoTime() + PATIENCE;
        while (shown.size() < many) {
            if (System.nanoTime() > until) {
                throw new AssertionError("only " + shown.size() + " filings\n" + portal.output());
            }
            Thread.sleep(20);
        }
    }

    private static Path stored(String id) throws IOException {
        try (var files = Files.walk(data.resolve("files"))) {
            return files.filter(file -> file.endsWith(id)).findFirst().orElseThrow();
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static long flushAtCommit() throws SQLException, IOException {
        try (var connection = database()) {
            return number(connection, "SELECT @@innodb_flush_log_at_trx_commit");
        }
    }

    private static long number(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Connection database() throws SQLException, IOException {
        var there = Files.readString(data.resolve("run/database.port")).strip();
        return DriverManager.getConnection(
                "jdbc:mysql://127.0.0.1:" + there + "/cumbe?sslMode=DISABLED",
                "cumbe",
                Secrets.text(data.resolve("keys/db.password")));
    }
}
