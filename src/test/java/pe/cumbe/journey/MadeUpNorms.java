package pe.cumbe.journey;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pe.cumbe.OneServer;

/**
 * Norms that nobody passed, brought in as any other through the import: those of the first day have no text. One is long
 * and read by part, two are homonyms, one is withdrawn, one has all that is hard to show.
 */
final class MadeUpNorms {

    /** Lives at the first page of a text of many. */
    static final String LONG = "/normas/ley-congreso/2002/99701";

    static final String HOMONYM = "/normas/rm-inventada/2003/99702";
    static final String WITHDRAWN = "/normas/ley-congreso/2004/99703";
    static final String AWKWARD = "/normas/ley-congreso/2005/99704";

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);

    private static boolean loaded;

    private MadeUpNorms() {}

    /** Once for the one server, whichever test comes first. */
    static synchronized void load() {
        if (loaded) {
            return;
        }
        var rows = List.of(
                row(
                        "pe/LEY-99701-2002",
                        "Ley inventada de los caminos de herradura",
                        "LEY-99701-2002",
                        "ley",
                        longText()),
                row(
                        "pe/RM-1",
                        "Norma inventada sobre puentes",
                        "RM-99702-2003-INVENTADA",
                        "resolucion_ministerial",
                        "Uno."),
                row(
                        "pe/RM-2",
                        "Norma inventada sobre canales",
                        "RM-99702-2003-INVENTADA",
                        "resolucion_ministerial",
                        "Dos."),
                row("pe/LEY-99703-2004", "Ley inventada que se retiró", "LEY-99703-2004", "ley", "Nada."),
                row(
                        "pe/LEY-99704-2005",
                        "Ley <b>inventada</b> & «" + "larguísima".repeat(12) + "»",
                        "LEY-99704-2005",
                        "ley",
                        "# Título\n\n" + "sinespacios".repeat(40) + "\n\n<script>alert(1)</script>\n\n"
                                + "| a | b |\n|---|---|\n| " + "celda ".repeat(60) + " | 2 |\n"));
        try {
            var file = OneServer.portal().data().resolveSibling("made-up-norms.jsonl");
            Files.write(file, rows);
            OneServer.portal().importNorms(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Wire.here().get("/prueba/retirar?norma=pe/LEY-99703-2004");
        waitForTheIndex();
        loaded = true;
    }

    /** What was committed is searched a moment later. */
    private static void waitForTheIndex() {
        var until = System.nanoTime() + PATIENCE;
        while (!(found("99701").contains("LEY-99701-2002")
                && !found("99703").contains("LEY-99703-2004")
                && found("99704").contains("LEY-99704-2005"))) {
            if (System.nanoTime() > until) {
                throw new AssertionError("the index does not take in what was imported");
            }
        }
    }

    private static String found(String number) {
        return Wire.here().get("/api/v1/normas?q=" + number).body();
    }

    private static String longText() {
        return "# Ley inventada de los caminos de herradura\n\n"
                + IntStream.rangeClosed(1, 900)
                        .mapToObj(number -> (number % 100 == 1 ? "**CAPÍTULO " + (number / 100 + 1) + "**\n\n" : "")
                                + "**Artículo " + number + ".- Del tramo " + number + "**\n\n"
                                + "El tramo de herradura se conserva limpio y con su drenaje. ".repeat(8) + "\n\n")
                        .collect(Collectors.joining())
                + "**ANEXO 1**\n\nLista inventada de tramos.\n";
    }

    private static String row(String id, String title, String identifier, String rank, String body) {
        return Json.createObjectBuilder()
                .add("id", id)
                .add("title", title)
                .add("identifier", identifier)
                .add("rank", rank)
                .add("publication_date", identifier.replaceFirst(".*-((?:19|20)\\d\\d).*", "$1") + "-05-04")
                .add("jurisdiction", "pe")
                .add("source", "https://ejemplo.pe/norma")
                .add("body", body)
                .build()
                .toString();
    }
}
