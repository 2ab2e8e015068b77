package pe.cumbe.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.cumbe.journey.Pieces;
import pe.cumbe.journey.PlainBrowser;

/** The server is killed while a piece of a file is coming. What it had vouched for is there, and the file comes whole. */
class KillUploadIT {

    private static final int FIRST = 1_000_000;

    @TempDir
    private static Path place;

    private static Path data;
    private static int port;
    private static Started portal;

    @BeforeAll
    static void a_portal_with_an_editor() throws IOException, InterruptedException {
        data = place.resolve("data");
        port = Ports.anyFree();
        portal = Started.portal(
                place.resolve("run.txt"),
                Map.of("CUMBE_DEMO_PASSWORD", TestPortal.DEMO_PASSWORD),
                "run",
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

    @Test
    void a_file_goes_on_after_its_server_was_killed_in_the_middle_of_a_piece() throws Exception {
        var file = new byte[2_500_000];
        Arrays.fill(file, (byte) 'a');
        for (int at = 0; at < file.length; at += 100) {
            file[at] = '\n';
        }
        var before = new Pieces(port, cookie());
        var address = before.begun("dre", "Padron.txt", file.length);
        assertThat(before.patch(address, 0, Arrays.copyOf(file, FIRST)).offset())
                .isEqualTo(FIRST);

        try (var line = new Socket(InetAddress.getLoopbackAddress(), port)) {
            halfAPiece(line, before, address, file);
            Started.child(data, "server").destroyForcibly();
            portal.waitUntilSaid("Servidor otra vez listo");
        }

        assertThat(before.head(address).status())
                .as("sessions ended with the server")
                .isEqualTo(401);
        var after = new Pieces(port, cookie());
        var there = after.head(address);
        assertThat(there.status()).isEqualTo(204);
        assertThat(there.offset()).isBetween((long) FIRST, (long) FIRST + FIRST / 2);
        var rest = Arrays.copyOfRange(file, (int) there.offset(), file.length);
        assertThat(after.patch(address, there.offset(), rest).offset()).isEqualTo(file.length);
        assertThat(after.deliver(address).body()).isEqualTo("«Padron.txt» está en la biblioteca.");
        assertThat(new PlainBrowser(port)
                        .keeping(entered())
                        .get("/gestion/archivos/dre/padron/contenido")
                        .html()
                        .getBytes(StandardCharsets.US_ASCII))
                .isEqualTo(file);
    }

    /** Sends half of a piece and waits until some of it lies on the disk. */
    private static void halfAPiece(Socket line, Pieces sender, String address, byte[] file) throws Exception {
        line.getOutputStream().write(sender.head(address, FIRST, FIRST).getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().write(file, FIRST, FIRST / 2);
        line.getOutputStream().flush();
        var bytes = data.resolve("uploads/uploads")
                .resolve(address.substring(address.lastIndexOf('/') + 1))
                .resolve("data");
        for (int tries = 0; Files.size(bytes) <= FIRST; tries++) {
            assertThat(tries).isLessThan(200);
            Thread.sleep(50);
        }
    }

    private static String cookie() {
        return entered().cookie().split(";", -1)[0];
    }

    private static PlainBrowser.Page entered() {
        var anybody = new PlainBrowser(port);
        return anybody.press(
                anybody.get("/gestion/ingreso"),
                "enter",
                Map.of("f:username", "editor.dre", "f:password", TestPortal.DEMO_PASSWORD));
    }
}
