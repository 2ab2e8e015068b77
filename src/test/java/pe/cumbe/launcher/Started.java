package pe.cumbe.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The launcher as a program of its own, as {@code ./portal} starts it after building. */
final class Started {

    /** What runs in the background may have inherited a deaf ear for Ctrl-C; a person's terminal has not. */
    private static final List<String> PLAIN_SIGNALS =
            System.getProperty("os.name").equals("Linux")
                    ? List.of("/usr/bin/env", "--default-signal=INT,TERM")
                    : List.of();

    private static final Path HOME = Path.of("").toAbsolutePath();

    private final Process process;
    private final Path output;

    private Started(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static Started portal(Path output, Map<String, String> environment, String... words) throws IOException {
        var command = new ArrayList<>(PLAIN_SIGNALS);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:TieredStopAtLevel=1",
                "-Dcumbe.home=" + HOME,
                "-cp",
                HOME.resolve("target/classes") + ":" + HOME.resolve("target/launcher/lib") + "/*",
                "pe.cumbe.launcher.Portal"));
        command.addAll(Arrays.asList(words));
        Files.deleteIfExists(output);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        // starts sooner, and nobody measures this server
        builder.environment().put("CUMBE_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
        // what a night finds would change the rows while a test counts them
        builder.environment().put("CUMBE_LINKS", "no");
        builder.environment().putAll(environment);
        return new Started(builder.start(), output);
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    Process process() {
        return process;
    }

    /** {@code INT} is Ctrl-C. */
    void signal(String name) throws IOException, InterruptedException {
        var kill = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).inheritIO();
        if (kill.start().waitFor() != 0) {
            throw new AssertionError("cannot send " + name);
        }
    }

    int waitForEnd() throws IOException, InterruptedException {
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            throw new AssertionError("did not end\n" + output());
        }
        return process.exitValue();
    }

    void waitUntilSaid(String words) throws IOException, InterruptedException {
        waitUntilSaid(words, 1);
    }

    void waitUntilSaid(String words, int times) throws IOException, InterruptedException {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(240);
        while (output().split(java.util.regex.Pattern.quote(words), -1).length - 1 < times) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new AssertionError("never said «" + words + "»\n" + output());
            }
            Thread.sleep(100);
        }
    }

    static HttpURLConnection get(int port, String path) throws IOException {
        return (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
    }

    static ProcessHandle child(Path data, String name) throws IOException {
        var pid = Long.parseLong(
                Files.readString(data.resolve("run").resolve(name + ".pid")).strip());
        return ProcessHandle.of(pid).orElseThrow();
    }
}
