package pe.cumbe.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.logging.Level;
import java.util.logging.Logger;
import pe.cumbe.shared.Settings;

/**
 * Tells the person in front of {@code ./portal run} what a start is doing, a line each, in Spanish: the launcher repeats
 * the lines of {@code run/progress.txt} on the terminal with the seconds each took. Nothing personal belongs here.
 */
@ApplicationScoped
public class StartProgress {

    private static final Logger LOG = Logger.getLogger(StartProgress.class.getName());

    private final Settings settings;

    @Inject
    public StartProgress(Settings settings) {
        this.settings = settings;
    }

    /** Said when the step has ended: «Contenido del primer día: 193 trámites». */
    public synchronized void done(String line) {
        LOG.info(line);
        var run = settings.data().resolve("run");
        if (!Files.isDirectory(run)) {
            return;
        }
        try {
            Files.writeString(
                    run.resolve("progress.txt"),
                    line.replaceAll("\\R", " ") + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "progress not written", e);
        }
    }
}
