package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pe.cumbe.OneServer;
import pe.cumbe.launcher.TestPortal;

/** Files that come to a library in pieces, over the wire: cut, gone on with, tried by others, and with what no page sends. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class UploadsIT {

    private static final int LIMIT = 20_000_000;

    private final PlainBrowser browser = signIn("editor.diresa");
    private final Pieces editor = pieces("editor.diresa");
    private final Pieces neighbour = pieces("editor.dre");
    private final Pieces nobody = new Pieces(OneServer.portal().port(), "");

    @Test
    void a_file_that_was_cut_in_the_middle_goes_on_and_is_in_the_library_byte_for_byte() throws IOException {
        var file = text("cortado", 3_000_000);
        var address = editor.begun("diresa", "Informe de enero.txt", file.length);
        assertThat(editor.patch(address, 0, Arrays.copyOf(file, 1_000_000)).offset())
                .isEqualTo(1_000_000);

        editor.cut(address, 1_000_000, 1_000_000, Arrays.copyOfRange(file, 1_000_000, 1_300_000));
        var goesOn = untilFree(address);

        assertThat(goesOn).isBetween(1_000_000L, 1_300_000L);
        var rest = Arrays.copyOfRange(file, (int) goesOn, file.length);
        assertThat(editor.patch(address, goesOn, rest).status()).isEqualTo(204);
        var told = editor.deliver(address);
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body()).isEqualTo("«Informe de enero.txt» está en la biblioteca.");
        assertThat(browser.get("/gestion/archivos").words()).contains("Informe de enero");
        assertThat(browser.get("/gestion/archivos/diresa/informe-de-enero/contenido")
                        .html()
                        .getBytes(StandardCharsets.UTF_8))
                .isEqualTo(file);
    }

    @Test
    void the_last_piece_and_the_delivery_may_come_twice() {
        var file = text("doble", 2_000);
        var address = editor.begun("diresa", "Oficio doble.txt", file.length);
        editor.patch(address, 0, Arrays.copyOf(file, 1_000));
        var last = Arrays.copyOfRange(file, 1_000, 2_000);

        assertThat(editor.patch(address, 1_000, last).status()).isEqualTo(204);
        assertThat(editor.patch(address, 1_000, last).status()).isEqualTo(409);
        var first = editor.deliver(address);
        var again = editor.deliver(address);

        assertThat(first.body()).contains("está en la biblioteca");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(browser.get("/gestion/archivos").html().split("<span>Oficio doble</span>", -1))
                .hasSize(2);
        assertThat(editor.delete(address).status()).isEqualTo(204);
        assertThat(editor.deliver(address).status()).isEqualTo(404);
    }

    @Test
    void the_same_bytes_sent_again_are_the_file_that_is_there() {
        var file = text("igual", 500);
        deliver("Primera copia.txt", file);

        assertThat(deliver("Segunda copia.txt", file).body())
                .isEqualTo("«Segunda copia.txt» ya está: se usa el que había, «Primera copia».");
    }

    @Test
    void what_the_library_does_not_take_is_said_in_words() {
        var told = deliver("programa.pdf", "MZ\u0000\u0001 no es un PDF".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body()).startsWith("«programa.pdf»: ");
        assertThat(browser.get("/gestion/archivos").words()).doesNotContain("programa");
    }

    @Test
    void pieces_that_do_not_fit_are_refused_and_harm_nothing() {
        var file = text("piezas", 1_000);
        var address = editor.begun("diresa", "Piezas.txt", file.length);

        assertThat(editor.patch(address, 500, file).status()).isEqualTo(409);
        assertThat(editor.patch(address, 0, text("larga", 1_001)).status()).isBetween(400, 413);
        assertThat(editor.send("PATCH", address, Map.of("Upload-Offset", "0", "Content-Type", "text/plain"), file)
                        .status())
                .isEqualTo(406);
        assertThat(editor.deliver(address).status()).isEqualTo(409);

        assertThat(editor.head(address).offset()).isZero();
        assertThat(editor.head(address).header("Upload-Length")).isEqualTo("1000");
        assertThat(editor.patch(address, 0, file).status()).isEqualTo(204);
        assertThat(editor.deliver(address).body()).contains("está en la biblioteca");
    }

    @Test
    void what_cannot_become_a_file_does_not_begin() {
        assertThat(editor.begin("diresa", "grande.pdf", LIMIT + 1).status()).isEqualTo(413);
        assertThat(editor.begin("diresa", "vacio.pdf", 0).status()).isEqualTo(400);
        assertThat(beginning("Upload-Length", "12", "Upload-Metadata", "").status())
                .isEqualTo(400);
        assertThat(beginning("Upload-Length", "12", "Upload-Metadata", "filename !!!")
                        .status())
                .isEqualTo(400);
        assertThat(beginning("Upload-Length", "doce", "Upload-Metadata", Pieces.named("a.pdf"))
                        .status())
                .isEqualTo(400);
        assertThat(beginning("Upload-Defer-Length", "1", "Upload-Metadata", Pieces.named("a.pdf"))
                        .status())
                .isEqualTo(400);
        assertThat(editor.begin("no-existe", "a.pdf", 12).status()).isEqualTo(404);
        assertThat(editor.begin("diresa", "grande.pdf", LIMIT + 1).body()).contains("demasiado grande");
    }

    @Test
    void nobody_else_goes_on_with_it_asks_for_it_or_ends_it() {
        var file = text("ajeno", 1_000);
        var address = editor.begun("diresa", "Ajeno.txt", file.length);
        var asIfTheirs = address.replace("/diresa/", "/dre/");

        for (var who : new Pieces[] {neighbour, nobody}) {
            int refusal = who == nobody ? 401 : 403;
            for (var theirs : new String[] {address, asIfTheirs}) {
                assertThat(who.head(theirs).status()).as(theirs).isEqualTo(refusal);
                assertThat(who.patch(theirs, 0, file).status()).as(theirs).isEqualTo(refusal);
                assertThat(who.delete(theirs).status()).as(theirs).isEqualTo(refusal);
                assertThat(who.deliver(theirs).status()).as(theirs).isEqualTo(refusal);
            }
            assertThat(who.begin("diresa", "a.pdf", 10).status()).isEqualTo(refusal);
        }
        assertThat(editor.head(address).offset()).isZero();
    }

    @Test
    void no_byte_is_ever_given_back_and_no_other_site_sends_one() {
        var file = text("secreto", 1_000);
        var address = editor.begun("diresa", "Secreto.txt", file.length);
        editor.patch(address, 0, Arrays.copyOf(file, 900));

        assertThat(editor.send("GET", address, Map.of(), new byte[0]).status()).isEqualTo(405);
        assertThat(nobody.send("GET", address, Map.of(), new byte[0]).status()).isEqualTo(401);
        var override = Map.of("X-HTTP-Method-Override", "DELETE");
        assertThat(editor.send("HEAD", address, override, new byte[0]).offset()).isEqualTo(900);
        assertThat(editor.send("DELETE", address, Map.of("Tus-Resumable", ""), new byte[0])
                        .status())
                .isEqualTo(403);
        for (var foreign : new String[][] {{"Origin", "https://otro.example"}, {"Sec-Fetch-Site", "cross-site"}}) {
            assertThat(editor.send("DELETE", address, Map.of(foreign[0], foreign[1]), new byte[0])
                            .status())
                    .isEqualTo(403);
        }
        assertThat(editor.head(address).offset()).isEqualTo(900);
    }

    @Test
    void what_is_over_is_gone() throws IOException {
        var address = editor.begun("diresa", "Viejo.txt", 1_000);
        var info = folder(address).resolve("info");
        Files.writeString(info, Files.readString(info).replaceAll("(?m)^until=.*$", "until=1000"));

        assertThat(editor.head(address).status()).isEqualTo(404);
        assertThat(editor.patch(address, 0, new byte[10]).status()).isEqualTo(404);
        assertThat(editor.deliver(address).status()).isEqualTo(404);
        assertThat(editor.head("/gestion/subidas/diresa/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(editor.head("/gestion/subidas/diresa/../../" + UUID.randomUUID())
                        .status())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    void its_notes_name_no_network_address() throws IOException {
        var address = editor.begun("diresa", "Anotado.txt", 1_000);

        var notes = Files.readString(folder(address).resolve("info"));
        assertThat(notes).contains("owner=editor.diresa").doesNotContain("127.0.0.1");
        assertThat(folder(address).toString()).contains("uploads");
    }

    private Pieces.Heard beginning(String one, String value, String two, String second) {
        return editor.send("POST", "/gestion/subidas/diresa", Map.of(one, value, two, second), new byte[0]);
    }

    private Pieces.Heard deliver(String name, byte[] file) {
        var address = editor.begun("diresa", name, file.length);
        editor.patch(address, 0, file);
        return editor.deliver(address);
    }

    /** How far it is, as soon as the server has noticed that the line is gone. */
    private long untilFree(String address) {
        for (int tries = 0; tries < 100; tries++) {
            var heard = editor.head(address);
            if (heard.status() != 423) {
                assertThat(heard.status()).isEqualTo(204);
                return heard.offset();
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("the upload stays locked");
    }

    private static Path folder(String address) {
        return OneServer.portal()
                .data()
                .resolve("uploads/uploads")
                .resolve(address.substring(address.lastIndexOf('/') + 1));
    }

    private static byte[] text(String seed, int length) {
        var text = new StringBuilder();
        for (int line = 0; text.length() < length; line++) {
            text.append(String.format(Locale.ROOT, "%s, renglón %d de la prueba\n", seed, line));
        }
        return Arrays.copyOf(text.toString().replace("ó", "o").getBytes(StandardCharsets.US_ASCII), length);
    }

    private static Pieces pieces(String username) {
        return new Pieces(OneServer.portal().port(), cookie(username));
    }

    private static PlainBrowser signIn(String username) {
        var anybody = new PlainBrowser(OneServer.portal().port());
        return anybody.keeping(entered(anybody, username));
    }

    private static String cookie(String username) {
        return entered(new PlainBrowser(OneServer.portal().port()), username)
                .cookie()
                .split(";", -1)[0];
    }

    private static PlainBrowser.Page entered(PlainBrowser anybody, String username) {
        return anybody.press(
                anybody.get("/gestion/ingreso"),
                "enter",
                Map.of("f:username", username, "f:password", TestPortal.DEMO_PASSWORD));
    }
}
