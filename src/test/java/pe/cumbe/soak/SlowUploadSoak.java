package pe.cumbe.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.cumbe.journey.FreeWriting;
import pe.cumbe.journey.PlainBrowser;
import pe.cumbe.launcher.Holdings;
import pe.cumbe.launcher.InstalledPortal;

/** The largest file that is taken, over the line a village has: no time-out of the server may cut it. */
class SlowUploadSoak {

    private static final int LARGEST = 20_000_000;
    private static final int VILLAGE = 180_000;

    @TempDir
    private static Path place;

    private static InstalledPortal portal;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        portal = InstalledPortal.start(place, Map.of());
    }

    @AfterAll
    static void stop() throws IOException {
        portal.close();
    }

    @Test
    void twenty_megabytes_at_180_kbit_a_second_arrive_whole() throws IOException {
        var pdf = pdf(LARGEST);
        var run = new Dossier.Entry("20 MB at 180 kbit/s through the filing form");

        var sha256 = file("70000001", pdf, new SlowLine(portal.port(), VILLAGE, Duration.ZERO));

        run.fact("bytes", pdf.length)
                .fact("SHA-256 in the constancia and on the disk", sha256)
                .passed();
    }

    /** Longer than most servers wait, shorter than ours does. */
    @Test
    void a_line_that_falls_silent_in_the_middle_goes_on() throws IOException {
        var pdf = pdf(1_000_000);
        var silence = Duration.ofSeconds(90);
        var run = new Dossier.Entry("A line that falls silent in the middle of a file");

        var sha256 = file("70000002", pdf, new SlowLine(portal.port(), 10 * VILLAGE, silence));

        run.fact("silence in seconds", silence.toSeconds())
                .fact("SHA-256 in the constancia and on the disk", sha256)
                .passed();
    }

    /** Returns the fingerprint, seen in the constancia and measured on the disk. */
    private static String file(String document, byte[] pdf, SlowLine line) throws IOException {
        var person = new FreeWriting(new PlainBrowser(portal.port()), document);
        var form = person.toDocuments();
        var sent = line.send(PlainBrowser.prepare(form, "seguir-d", "f:archivo0", "pedido.pdf", pdf));
        var constancia = person.send(FreeWriting.check(sent));
        var sha256 = Ledger.sha256(pdf);
        assertThat(constancia.words()).contains(sha256);
        assertThat(Holdings.of(portal.data()).files()).containsValue(sha256);
        return sha256;
    }

    /** Nothing in it can be made smaller on the way. */
    private static byte[] pdf(int bytes) {
        var pdf = new byte[bytes];
        new Random(bytes).nextBytes(pdf);
        var head = "%PDF-1.4\n%".getBytes(StandardCharsets.US_ASCII);
        var tail = "\n1 0 obj<<>>endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, pdf, 0, head.length);
        System.arraycopy(tail, 0, pdf, pdf.length - tail.length, tail.length);
        return pdf;
    }
}
