package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pe.cumbe.OneServer;
import pe.cumbe.journey.PlainBrowser.Page;

/** Tracking over plain HTTP: what opens a case, and what says nothing to those who guess. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TrackingIT {

    private static final String STEPS = "/tramites/escrito-libre/solicitar/";

    private PlainBrowser anybody;

    @BeforeEach
    void open() {
        anybody = new PlainBrowser(OneServer.portal().port());
    }

    @Test
    void number_and_key_open_the_case_its_files_and_its_papers() {
        var codes = file();

        var found = look(codes.get(0).replaceFirst("^0+", ""), codes.get(1).toLowerCase(java.util.Locale.ROOT));
        assertThat(found.heading()).isEqualTo("Expediente " + codes.get(0));
        assertThat(found.words()).contains("Presentado", "Lo que ha pasado", "Qué sigue");
        assertThat(found.header("Cache-Control")).isEqualTo("no-store");
        assertThat(found.cookie()).isEmpty();

        var button = found.html().replaceFirst("(?s).*name=\"f:([^\"]*archivo-a)\".*", "$1");
        var file = anybody.press(found, button, Map.of());
        assertThat(file.header("Content-Disposition")).startsWith("attachment; filename=\"carta.txt\"");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.html()).isEqualTo("Señor director");
    }

    @Test
    void a_number_alone_a_wrong_key_and_an_unknown_number_are_answered_alike() {
        var codes = file();

        var wrongKey = look(codes.get(0), "AAAAA-AAAAB");
        var unknown = look("000775-2026-999999", codes.get(1));
        var nonsense = look("mi expediente", "no me acuerdo");

        assertThat(wrongKey.status()).isEqualTo(200);
        assertThat(wrongKey.errors()).contains("No encontramos un trámite con ese número y esa clave");
        assertThat(List.of(
                        plain(unknown, "000775-2026-999999", codes.get(1)),
                        plain(nonsense, "mi expediente", "no me acuerdo")))
                .containsOnly(plain(wrongKey, codes.get(0), "AAAAA-AAAAB"));
    }

    @Test
    void whoever_goes_on_guessing_waits_and_the_owner_is_not_shut_out_by_others_numbers() {
        var codes = file();
        for (int i = 0; i < 5; i++) {
            look("000775-2025-777777", "CCCCC-CCCC" + i);
        }

        var waits = look("000775-2025-777777", "CCCCC-CCCC9");

        assertThat(waits.status()).isEqualTo(429);
        assertThat(waits.errors()).contains("Espera 1 minuto");
        assertThat(waits.html()).contains("value=\"000775-2025-777777\"");
        assertThat(look(codes.get(0), codes.get(1)).heading()).contains(codes.get(0));
    }

    @Test
    void a_stranger_who_guesses_at_a_number_does_not_shut_its_owner_out() {
        var codes = file();
        var stranger = 0;
        for (int i = 0; i < 70; i++) {
            stranger = lookFromElsewhere(codes.get(0), "DDDDD-DDDD" + i % 10);
        }

        assertThat(stranger).isEqualTo(429);
        assertThat(look(codes.get(0), codes.get(1)).heading()).contains(codes.get(0));
    }

    @Test
    void a_case_can_be_withdrawn_with_a_reason() {
        var codes = file();
        var found = look(codes.get(0), codes.get(1));

        assertThat(anybody.press(found, "retirar", Map.of("f:reason", " ")).errors())
                .contains("Escribe por qué la retiras");
        assertThat(anybody.press(found, "retirar", Map.of("f:reason", "Ya no lo necesito"))
                        .words())
                .contains("Retiraste tu solicitud", "Cerrado");
    }

    private Page look(String number, String key) {
        return anybody.press(anybody.get("/seguimiento"), "ver", Map.of("f:number", number, "f:key", key));
    }

    /** The same from another machine. */
    private int lookFromElsewhere(String number, String key) {
        var fields =
                PlainBrowser.fields(anybody.get("/seguimiento"), "f", "ver", Map.of("f:number", number, "f:key", key));
        return Wire.elsewhere()
                .post(
                        "/seguimiento",
                        "application/x-www-form-urlencoded",
                        PlainBrowser.form(fields).getBytes(StandardCharsets.US_ASCII))
                .status();
    }

    private List<String> file() {
        var page = anybody.press(anybody.get(STEPS + "inicio"), "empezar", Map.of("f:agency", "DRE"));
        page = anybody.press(
                page, "seguir", Map.of("f:docType", "DNI", "f:docNumber", "99127788", "f:fullName", "Rosa Huamán"));
        page = anybody.press(page, "seguir", Map.of("f:noticeBy-o", "EMAIL", "f:email", "rosa@example.org"));
        page = anybody.press(page, "seguir", Map.of("f:request", "Pido una copia"));
        page = anybody.upload(
                page, "seguir-d", "f:archivo1", "carta.txt", "Señor director".getBytes(StandardCharsets.UTF_8));
        return anybody.press(page, "enviar", Map.of("f:declared", "on")).codes();
    }

    /** Without the seal and without what was typed, which the page repeats. */
    private static String plain(Page page, String number, String key) {
        return page.html()
                .replaceAll("name=\"sello\" value=\"[^\"]*\"", "")
                .replace(number, "")
                .replace(key, "");
    }
}
