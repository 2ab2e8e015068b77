package pe.cumbe.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.Settings;

/**
 * Asks a clamd daemon about a file, where the installation names one (protocol INSTREAM of clamd(8)): the bytes are sent
 * in chunks, each after its length, and a chunk of no length ends them.
 */
@ApplicationScoped
public class VirusCheck {

    private static final Logger LOG = Logger.getLogger(VirusCheck.class.getName());
    private static final int CHUNK = 32 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final Optional<String> clamd;

    @Inject
    public VirusCheck(Settings settings) {
        this(settings.clamd());
    }

    VirusCheck(Optional<String> clamd) {
        this.clamd = clamd;
    }

    /**
     * Lets a clean file pass; without a daemon, every file.
     *
     * @throws Rejected when it is infected, or when the daemon that should know does not answer
     */
    void pass(Path file) {
        if (clamd.isEmpty()) {
            return;
        }
        String answer;
        try {
            answer = ask(clamd.get(), file);
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "clamd does not answer; the file is not taken", e);
            throw new Rejected(AttachmentReason.NOT_CHECKED);
        }
        if (answer.endsWith(" FOUND")) {
            LOG.log(Level.WARNING, "an infected file was refused: {0}", answer);
            throw new Rejected(AttachmentReason.INFECTED);
        }
        if (!answer.equals("stream: OK")) {
            LOG.log(Level.WARNING, "clamd could not check a file: {0}", answer);
            throw new Rejected(AttachmentReason.NOT_CHECKED);
        }
    }

    private static String ask(String daemon, Path file) throws IOException {
        int colon = daemon.lastIndexOf(':');
        var host = colon < 0 ? daemon : daemon.substring(0, colon);
        int port = colon < 0 ? 3310 : Integer.parseInt(daemon.substring(colon + 1));
        try (var socket = new Socket();
                var content = Files.newInputStream(file)) {
            socket.connect(new InetSocketAddress(host, port), (int) CONNECT.toMillis());
            socket.setSoTimeout((int) ANSWER.toMillis());
            var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            send(content, out);
            out.writeInt(0);
            out.flush();
            var answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        }
    }

    private static void send(InputStream content, DataOutputStream out) throws IOException {
        var chunk = new byte[CHUNK];
        for (int read = content.read(chunk); read > 0; read = content.read(chunk)) {
            out.writeInt(read);
            out.write(chunk, 0, read);
        }
    }
}
