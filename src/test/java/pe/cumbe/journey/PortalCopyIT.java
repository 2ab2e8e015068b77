package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pe.cumbe.OneServer;
import pe.cumbe.launcher.InstalledPortal;

/** A portal in one file, taken to an installation that has nothing of it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PortalCopyIT {

    private static final List<String> PAGES = List.of(
            "/dre",
            "/dre/noticias",
            "/dre/agenda",
            "/dre/directorio",
            "/dre/documentos",
            "/dre/documentos/guia-de-la-feria-demo",
            "/dre/contacto",
            "/dre/sedes",
            "/dre/como-se-usa",
            "/noticias/feria-regional-de-lectura-demo",
            "/agenda/reunion-con-directoras-demo",
            "/dre/transparencia",
            "/dre/transparencia/contrataciones/7.8",
            "/dre/transparencia/planeamiento-organizacion/2.2",
            "/normas/rdr-dre/2026/9001");

    private static final String SIGNED = "/normas/rdr-dre/2026/9001/publicado";

    private static final Pattern MAIN = Pattern.compile("<main.*</main>", Pattern.DOTALL);

    /** Where somebody downloads what a page tells of. */
    private static final Pattern FILE =
            Pattern.compile("href=\"(/[^\"]*/(?:archivo|tabla)(?:/\\d+)?|/imagenes/\\d+)\"|src=\"(/imagenes/\\d+)\"");

    @TempDir
    private Path place;

    @Test
    void what_was_a_portal_there_is_the_same_portal_here_with_the_same_files() throws Exception {
        var copy = place.resolve("dre.zip");
        OneServer.portal().exportPortal("DRE", copy);
        nobodyIsNamedInIt(copy);

        try (var other = InstalledPortal.start(place.resolve("otra"), Map.of())) {
            assertThat(take(copy, other)).contains("portal traído");
            assertThat(take(copy, other)).contains("No cambió nada");

            var there = new PlainBrowser(OneServer.portal().port());
            var here = new PlainBrowser(other.port());
            for (var page : PAGES) {
                var one = there.get(page);
                assertThat(one.status()).as(page).isEqualTo(200);
                var same = here.get(page);
                assertThat(plain(same.html())).as(page).isEqualTo(plain(one.html()));
                theSameFiles(there, here, one.html(), same.html());
            }

            assertThat(here.get(SIGNED).html())
                    .isEqualTo(there.get(SIGNED).html())
                    .startsWith("%PDF");

            var later = place.resolve("despues.zip");
            OneServer.portal().exportPortal("DRE", later);
            assertThat(take(later, other)).contains("ya escribió en su portal");
        }
    }

    /** Nobody who asked for something, and no account: only the names of those who wrote. */
    private static void nobodyIsNamedInIt(Path copy) throws IOException {
        try (var zip = new ZipFile(copy.toFile())) {
            for (var part : List.of("dependencia", "contenidos", "plantilla", "transparencia", "normas")) {
                var rows = new String(
                        zip.getInputStream(zip.getEntry("filas/" + part + ".jsonl"))
                                .readAllBytes(),
                        StandardCharsets.UTF_8);
                assertThat(rows)
                        .as(part)
                        .isNotEmpty()
                        .doesNotContain("editor.dre", "publicador.dre", "coordinador.dre", "99127788");
            }
        }
    }

    private String take(Path copy, InstalledPortal installation) throws IOException, InterruptedException {
        var said = place.resolve("dicho.txt");
        InstalledPortal.command(
                said,
                "import-portal",
                copy.toString(),
                "--data",
                installation.data().toString());
        return Files.readString(said);
    }

    private static void theSameFiles(PlainBrowser there, PlainBrowser here, String one, String same) {
        var theirs = FILE.matcher(one);
        var ours = FILE.matcher(same);
        while (theirs.find() && ours.find()) {
            var from = theirs.group(1) == null ? theirs.group(2) : theirs.group(1);
            var to = ours.group(1) == null ? ours.group(2) : ours.group(1);
            if (from.startsWith("/imagenes/") || from.contains("/archivo")) {
                assertThat(here.get(to).status()).as(to).isEqualTo(200);
                assertThat(here.get(to).html()).as(to).isEqualTo(there.get(from).html());
            }
        }
    }

    /** What a page is about, without what differs between two installations: numbers in addresses, seals of forms. */
    private static String plain(String html) {
        var main = MAIN.matcher(html);
        assertThat(main.find()).isTrue();
        return main.group()
                .replaceAll("/imagenes/\\d+", "/imagenes/N")
                .replaceAll("/(archivo|tabla)/\\d+", "/$1/N")
                .replaceAll("name=\"(sello|envio)\" value=\"[^\"]*\"", "");
    }
}
