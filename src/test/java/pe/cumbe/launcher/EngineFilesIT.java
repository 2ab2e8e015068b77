package pe.cumbe.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first, empty database, made with the real programs. */
class EngineFilesIT {

    private static final int AT_ONCE = 4;

    @TempDir
    private Path folder;

    @Test
    void databases_made_at_the_same_time_do_not_disturb_each_other() throws Exception {
        var engine = EngineFiles.unpack(Path.of("target/launcher").toAbsolutePath());
        var installs = new ArrayList<Future<?>>();
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (int i = 0; i < AT_ONCE; i++) {
                var data = Files.createDirectories(folder.resolve("portal" + i)).resolve("db");
                installs.add(threads.submit(() -> engine.install(data)));
            }
            for (var install : installs) {
                install.get(2, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdownNow();
        }

        for (int i = 0; i < AT_ONCE; i++) {
            var portal = folder.resolve("portal" + i);
            assertThat(portal.resolve("db/mysql")).isDirectory();
            assertThat(portal).isDirectoryNotContaining(left -> !left.endsWith("db"));
        }
    }
}
