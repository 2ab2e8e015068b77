package pe.cumbe.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.cumbe.journey.FreeWriting;
import pe.cumbe.journey.PlainBrowser;
import pe.cumbe.launcher.InstalledPortal;

/** What the server keeps alive does not grow with what it has answered. */
class MemorySoak {

    private static final int BLOCKS = 6;
    private static final int REQUESTS_OF_A_BLOCK = Integer.getInteger("soak.requests", 3_000);
    private static final int ONE_FILING_IN = 60;
    private static final int AT_ONCE = 4;
    private static final double MEGABYTE = 1_000_000;

    /** Between two measurements caches may fill; a leak of a kilobyte a request would be twelve times this. */
    private static final double ALLOWED_GROWTH = MEGABYTE;

    private static final List<String> PATHS = List.of(
            "/",
            "/dre",
            "/dependencias",
            "/normas",
            "/normas?q=gobierno+electronico",
            "/normas?q=transparencia&tipo=ley",
            "/normas/rer/2011/45",
            "/tramites",
            "/tramites/escrito-libre",
            "/seguimiento",
            "/plazos?desde=2026-03-07&cantidad=30&unidad=habiles",
            "/no-existe",
            "/api/v1/normas?q=gobierno",
            "/api/v1/tramites",
            "/sitemap.xml");

    @TempDir
    private Path place;

    @Test
    void live_heap_after_a_collection_stays_where_it_was() throws Exception {
        var run = new Dossier.Entry("Live heap after a collection, between blocks of mixed requests");
        try (var portal = InstalledPortal.start(place, Map.of("CUMBE_TRUSTED_PROXIES", "127.0.0.1"))) {
            var browser = new PlainBrowser(portal.port());
            var live = new ArrayList<Double>();
            for (int block = 0; block < BLOCKS; block++) {
                ask(browser, block * REQUESTS_OF_A_BLOCK);
                live.add(live(portal.serverPid()));
            }
            run.fact("requests of a block", REQUESTS_OF_A_BLOCK)
                    .fact("of them filings, with 7 requests each", REQUESTS_OF_A_BLOCK / ONE_FILING_IN)
                    .fact(
                            "live MB after each",
                            live.stream()
                                    .map(bytes -> String.format("%.1f", bytes / MEGABYTE))
                                    .collect(Collectors.joining(", ")));

            // the first block loads classes and fills caches; the second, what is rarer
            double growth = (live.get(BLOCKS - 1) - live.get(1)) / (BLOCKS - 2);
            assertThat(growth).as("bytes a block, of " + live).isLessThan(ALLOWED_GROWTH);
            run.fact("KB more a block, from the second to the last", Math.round(growth / 1_000))
                    .passed();
        }
    }

    private static void ask(PlainBrowser browser, int first) throws Exception {
        var people = Executors.newFixedThreadPool(AT_ONCE);
        var asked = people.invokeAll(IntStream.range(first, first + REQUESTS_OF_A_BLOCK)
                .<Callable<Integer>>mapToObj(number -> () -> one(browser, number))
                .toList());
        people.shutdown();
        for (var answer : asked) {
            assertThat(answer.get()).isIn(200, 404);
        }
    }

    private static int one(PlainBrowser all, int number) {
        var browser = all.comingFrom("10.1." + number / 250 % 250 + "." + number % 250);
        if (number % ONE_FILING_IN == 0) {
            var document = String.valueOf(40_000_000 + number);
            var person = new FreeWriting(browser, document);
            return person.send(person.toCheck(FreeWriting.pdf(document))).status();
        }
        return browser.get(PATHS.get(number % PATHS.size())).status();
    }

    /** The histogram collects first; its last line is the sum: {@code Total 1234 56789}. */
    private static double live(long server) throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(jcmd, String.valueOf(server), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        var words = said.substring(said.lastIndexOf('\n') + 1).strip().split("\\s+", -1);
        assertThat(words[0]).as(said).isEqualTo("Total");
        return Double.parseDouble(words[2]);
    }
}
