package pe.cumbe.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Repeats on the terminal what the server says it is doing before it is ready. */
final class Progress {

    private final Path file;
    private int told;
    private long since = System.nanoTime();

    Progress(Path file) {
        this.file = file;
    }

    void tell() {
        try {
            if (Files.exists(file)) {
                var lines = Files.readAllLines(file);
                for (var line : lines.subList(Math.min(told, lines.size()), lines.size())) {
                    Console.done(since, "server.progress", line);
                    since = System.nanoTime();
                }
                told = lines.size();
            }
        } catch (IOException e) {
            // read again at the next look
        }
    }
}
