package pe.cumbe.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.cumbe.journey.FreeWriting;
import pe.cumbe.journey.PlainBrowser;

/** The portal on a database that somebody else runs, its backup while it serves, and the restore into another one. */
class OutsideDatabaseIT {

    private static final Path PROGRAMS = Path.of("target/launcher").toAbsolutePath();

    @TempDir
    private static Path place;

    private static EmbeddedDatabase first;
    private static EmbeddedDatabase second;

    @BeforeAll
    static void somebody_runs_two_databases() {
        first = started("first");
        second = started("second");
    }

    @AfterAll
    static void they_stop_them() {
        first.stop();
        second.stop();
    }

    @Test
    void what_is_filed_is_backed_up_while_it_serves_and_restored_elsewhere() throws Exception {
        var data = place.resolve("data");
        var restored = place.resolve("restored");
        var file = place.resolve("copia.zip");
        int port = Ports.anyFree();
        var portal = Started.portal(
                place.resolve("run.txt"),
                on(first, Map.of("CUMBE_ADMIN_PASSWORD", "una clave larga de prueba")),
                "run",
                "--empty",
                "--port",
                String.valueOf(port),
                "--data",
                data.toString());
        try {
            portal.waitUntilSaid("Ctrl-C");
            assertThat(data.resolve("db")).as("a database of its own").doesNotExist();
            var person = new FreeWriting(new PlainBrowser(port), "70000001");
            var number = person.send(person.toCheck(FreeWriting.pdf("70000001")))
                    .codes()
                    .get(0);

            done(first, "backup", file, data);
            var before = Holdings.of(data, first);
            assertThat(before.rows("case_file")).singleElement().asString().contains(number);
            done(second, "restore", file, restored);

            assertThat(Holdings.of(restored, second)).isEqualTo(before);
            var again = command(second, "restore", file, place.resolve("again"));
            assertThat(again.waitForEnd())
                    .as("into a database that is not empty")
                    .isEqualTo(1);
        } finally {
            portal.process().destroy();
            portal.waitForEnd();
        }
    }

    private static EmbeddedDatabase started(String name) {
        var database = new EmbeddedDatabase(new DataFolder(place.resolve(name)).prepare(), PROGRAMS);
        database.start();
        return database;
    }

    private static void done(EmbeddedDatabase database, String command, Path file, Path data)
            throws IOException, InterruptedException {
        var ended = command(database, command, file, data);
        assertThat(ended.waitForEnd()).as(ended.output()).isZero();
    }

    private static Started command(EmbeddedDatabase database, String command, Path file, Path data) throws IOException {
        return Started.portal(
                place.resolve("end.txt"), on(database, Map.of()), command, file.toString(), "--data", data.toString());
    }

    /** As somebody sets it who has no database programs in the PATH. */
    private static Map<String, String> on(EmbeddedDatabase database, Map<String, String> more) {
        var environment = new HashMap<>(more);
        var engine = EngineFiles.unpack(PROGRAMS);
        environment.put("DB_URL", database.url());
        environment.put("DB_USER", database.user());
        environment.put("DB_PASSWORD", database.password());
        environment.put("CUMBE_DUMP", engine.program("mariadb-dump"));
        environment.put("CUMBE_CLIENT", engine.program("mariadb"));
        return environment;
    }
}
