package pe.cumbe.attachment;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A real clamd of the test's own, on a free port, which knows one signature and asks nobody for others. */
final class Clamd implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final Process process;
    private final int port;

    private Clamd(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Where it is installed. Its folder is often in the path of the administrator alone. */
    static Optional<Path> program() {
        var folders = System.getenv().getOrDefault("PATH", "") + ":/usr/sbin:/usr/local/sbin";
        return Stream.of(folders.split(":", -1))
                .map(folder -> Path.of(folder, "clamd"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Starts one that takes a file for infected when it begins with this.
     *
     * @param folder for its settings, its signature and its log
     */
    static Clamd knowing(String signature, Path program, Path folder) throws IOException {
        var hex = HexFormat.of().formatHex(signature.getBytes(StandardCharsets.US_ASCII));
        var signatures = Files.createDirectories(folder.resolve("signatures"));
        Files.writeString(signatures.resolve("own.ndb"), "Eicar-Test-Signature:0:0:" + hex + "\n");
        int port = free();
        var settings = Files.writeString(
                folder.resolve("clamd.conf"),
                """
                Foreground yes
                TCPAddr 127.0.0.1
                TCPSocket %d
                DatabaseDirectory %s
                TemporaryDirectory %s
                """
                        .formatted(port, signatures, folder));
        var log = folder.resolve("clamd.log");
        var process = new ProcessBuilder(program.toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var daemon = new Clamd(process, port);
        var until = System.nanoTime() + PATIENCE;
        while (!daemon.answers()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                daemon.close();
                throw new AssertionError("clamd did not start:\n" + Files.readString(log));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        return daemon;
    }

    Optional<String> address() {
        return Optional.of("127.0.0.1:" + port);
    }

    private boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
