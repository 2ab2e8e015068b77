package pe.cumbe.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.cumbe.journey.PlainBrowser;

/**
 * The data folder of the version before this one starts under this one and loses nothing. What is restored, and how it is
 * renewed: {@code src/test/resources/upgrade/README.md}.
 */
class UpgradeIT {

    private static final Path PREVIOUS = Path.of("src/test/resources/upgrade/previous.zip");

    /** Of the filing that was made with the previous version. */
    private static final String NUMBER = "000781-2026-000003";

    private static final String KEY = "0XKPK-D5VDD";

    /** What portals say at their front and in their menu: contents with versions since. */
    private static final Set<String> CONTENTS_NOW = Set.of("portal_section", "portal_menu_item");

    @TempDir
    private Path place;

    @Test
    void what_the_previous_version_kept_is_all_there() throws Exception {
        var data = place.resolve("data");
        assertThat(portal("restore", PREVIOUS.toString(), "--data", data.toString())
                        .waitForEnd())
                .isZero();
        var before = Holdings.ofStopped(data);
        var port = Ports.anyFree();

        var portal = portal("run", "--port", String.valueOf(port), "--data", data.toString());
        try {
            portal.waitUntilSaid("Ctrl-C");

            var after = Holdings.of(data);
            assertThat(after.files()).containsAllEntriesOf(before.files());
            before.rows().forEach((table, rows) -> {
                if (!CONTENTS_NOW.contains(table)) {
                    assertThat(after.rows().get(table)).as(table).hasSizeGreaterThanOrEqualTo(rows.size());
                }
            });
            // a front page and a menu each but the region, to start from when the template gets better
            assertThat(after.rows("portal_page"))
                    .hasSize(2 * (before.rows("portal").size() - 1));
            assertThat(new PlainBrowser(port).get("/dre").html())
                    .contains(
                            "Aquí haces tus trámites con Dirección Regional de Educación",
                            ">Trámites</a>",
                            "Escribe a DRE");
            assertThat(filing(port)).contains("Presentar un escrito libre", "pedido.pdf");
        } finally {
            portal.signal("INT");
            portal.waitForEnd();
        }
        var whole = portal("verify-audit", "--data", data.toString());
        assertThat(whole.waitForEnd()).isZero();
        assertThat(whole.output()).contains("El registro está completo");
    }

    /** What the person reads with the number and the key of then. */
    private static String filing(int port) {
        var person = new PlainBrowser(port);
        return person.press(person.get("/seguimiento"), "ver", Map.of("f:number", NUMBER, "f:key", KEY))
                .html();
    }

    private Started portal(String... words) throws IOException {
        return Started.portal(place.resolve("said.txt"), Map.of(), words);
    }
}
