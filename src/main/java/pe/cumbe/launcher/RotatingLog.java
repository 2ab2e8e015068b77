package pe.cumbe.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What the server prints, in files of bounded size: {@code server.log}, and before it {@code server.1.log} to 5. */
final class RotatingLog {

    private static final long LIMIT = 20_000_000;
    private static final int OLDER = 5;
    private static final int REMEMBERED = 200;

    private final Path file;
    private final Deque<String> last = new ArrayDeque<>();
    private Writer out;
    private long size;

    RotatingLog(Path file) {
        this.file = file;
        this.out = open();
    }

    /** Reads the program's output to its end, on a thread of its own. */
    void follow(InputStream output) {
        var reader = new Thread(() -> copy(output), "server-log");
        reader.setDaemon(true);
        reader.start();
    }

    /** The last lines that say something went wrong, oldest first. */
    synchronized List<String> complaints() {
        return last.stream()
                .filter(line -> line.contains(" SEVERE ") || line.contains("Exception"))
                .toList();
    }

    synchronized void forget() {
        last.clear();
    }

    private void copy(InputStream output) {
        try (var lines = new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                write(line);
            }
        } catch (IOException e) {
            Console.complain(e.toString());
        }
    }

    private synchronized void write(String line) throws IOException {
        last.addLast(line);
        if (last.size() > REMEMBERED) {
            last.removeFirst();
        }
        if (size > LIMIT) {
            turn();
        }
        out.write(line + "\n");
        out.flush();
        size += line.length() + 1;
    }

    private void turn() throws IOException {
        out.close();
        for (int age = OLDER - 1; age >= 1; age--) {
            if (Files.exists(aged(age))) {
                Files.move(aged(age), aged(age + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.move(file, aged(1), StandardCopyOption.REPLACE_EXISTING);
        out = open();
    }

    private Path aged(int age) {
        return file.resolveSibling("server." + age + ".log");
    }

    private Writer open() {
        try {
            size = Files.exists(file) ? Files.size(file) : 0;
            return Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
