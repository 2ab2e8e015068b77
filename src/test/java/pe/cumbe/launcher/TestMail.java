package pe.cumbe.launcher;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The mail server of the tests: takes every letter of the portal under test and shows it. */
public final class TestMail {

    private final GreenMail server;

    private TestMail(GreenMail server) {
        this.server = server;
    }

    static TestMail start() {
        var server = new GreenMail(new ServerSetup(Ports.anyFree(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return new TestMail(server);
    }

    /** What the portal is told of it. */
    Map<String, String> environment() {
        return Map.of(
                "CUMBE_MAIL_HOST", "127.0.0.1",
                "CUMBE_MAIL_PORT", String.valueOf(server.getSmtp().getPort()),
                "CUMBE_MAIL_SECURITY", "none",
                "CUMBE_MAIL_FROM", "portal@regioncajamarca.gob.pe");
    }

    /** What that address received so far, oldest first, in words. */
    public List<String> to(String address) {
        return List.of(server.getReceivedMessages()).stream()
                .filter(message -> isTo(message, address))
                .map(TestMail::text)
                .toList();
    }

    /** The last letter to that address that holds those words, once it has arrived. */
    public String await(String address, String words) {
        for (int i = 0; i < 300; i++) {
            var found = last(address, words);
            if (found.isPresent()) {
                return found.get();
            }
            Pause.millis(100);
        }
        throw new AssertionError("no letter with «" + words + "» arrived; these did: " + to(address));
    }

    private Optional<String> last(String address, String words) {
        return to(address).stream().filter(letter -> letter.contains(words)).reduce((earlier, later) -> later);
    }

    void stop() {
        server.stop();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return List.of(message.getAllRecipients()).stream()
                    .anyMatch(one -> one.toString().equals(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage message) {
        try {
            return message.getSubject() + "\n" + message.getContent().toString().replace("\r\n", "\n");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
