package pe.cumbe.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.cumbe.shared.Rejected;

class VirusCheckTest {

    /** The harmless signature every antivirus knows, in two halves so that none stops at this source. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @TempDir
    private Path folder;

    @Test
    void without_a_daemon_every_file_passes() throws IOException {
        new VirusCheck(Optional.empty()).pass(file("x"));
    }

    @Test
    void the_daemon_is_sent_the_whole_file_in_chunks() throws Exception {
        var content = "0123456789".repeat(10_000);

        try (var daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var seen = answer(daemon, "stream: OK\0");
            new VirusCheck(at(daemon)).pass(file(content));

            assertThat(seen.get()).isEqualTo(content);
        }
    }

    @Test
    void an_infected_file_does_not_pass() throws Exception {
        try (var daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var seen = answer(daemon, "stream: Eicar-Test-Signature FOUND\0");

            assertThatThrownBy(() -> new VirusCheck(at(daemon)).pass(file(EICAR)))
                    .isInstanceOfSatisfying(Rejected.class, refusal -> assertThat(refusal.reasons())
                            .containsExactly(AttachmentReason.INFECTED));
            assertThat(seen.get()).isEqualTo(EICAR);
        }
    }

    @Test
    void nothing_passes_that_the_daemon_could_not_check() throws Exception {
        try (var daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var seen = answer(daemon, "INSTREAM size limit exceeded. ERROR\0");

            assertThatThrownBy(() -> new VirusCheck(at(daemon)).pass(file("x")))
                    .isInstanceOfSatisfying(Rejected.class, refusal -> assertThat(refusal.reasons())
                            .containsExactly(AttachmentReason.NOT_CHECKED));
            assertThat(seen.get()).isEqualTo("x");
        }
    }

    @Test
    void nothing_passes_while_the_daemon_is_away() throws Exception {
        Optional<String> gone;
        try (var daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            gone = at(daemon);
        }

        assertThatThrownBy(() -> new VirusCheck(gone).pass(file("x")))
                .isInstanceOfSatisfying(Rejected.class, refusal -> assertThat(refusal.reasons())
                        .containsExactly(AttachmentReason.NOT_CHECKED));
    }

    @Test
    void a_real_daemon_finds_the_test_signature() throws IOException {
        var program = Clamd.program();
        assumeTrue(program.isPresent(), "clamd is not installed here (Debian: clamav-daemon); nothing real was asked");

        try (var daemon = Clamd.knowing(EICAR, program.get(), Files.createDirectory(folder.resolve("clamd")))) {
            var check = new VirusCheck(daemon.address());
            check.pass(file("clean"));
            check.pass(file("0123456789".repeat(1_000_000)));
            assertThatThrownBy(() -> check.pass(file(EICAR)))
                    .isInstanceOfSatisfying(Rejected.class, refusal -> assertThat(refusal.reasons())
                            .containsExactly(AttachmentReason.INFECTED));
        }
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("file"), content);
    }

    private static Optional<String> at(ServerSocket daemon) {
        return Optional.of("127.0.0.1:" + daemon.getLocalPort());
    }

    /** Speaks the daemon's side once and says what it was sent. */
    private static CompletableFuture<String> answer(ServerSocket daemon, String reply) {
        return CompletableFuture.supplyAsync(() -> {
            try (var caller = daemon.accept()) {
                var in = new DataInputStream(caller.getInputStream());
                assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                        .isEqualTo("zINSTREAM\0");
                var content = new StringBuilder();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    content.append(new String(in.readNBytes(length), StandardCharsets.US_ASCII));
                }
                caller.getOutputStream().write(reply.getBytes(StandardCharsets.US_ASCII));
                return content.toString();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
