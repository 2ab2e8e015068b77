package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search of the whole portal, as it answers on the wire. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PortalSearchIT {

    /** Names, numbers and words of the made-up people, cases, drafts and officers: none of them is public. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Milagros Demo",
                "normas.dre",
                "9002-2026",
                "bibliotecas escolares inventada espera",
                "recepcion.drtc",
                "99127788"
            })
    void what_is_private_or_still_a_draft_is_not_found(String words) {
        var body = Wire.here()
                .get("/buscar?q=" + java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8))
                .body();

        // but the question itself, as the form and the links to more of it repeat it
        assertThat(body.replaceAll("(?s)<(head|form|title)\\b.*?</\\1>", "").replaceAll("[?&;]q=[^&\"]*", ""))
                .doesNotContain("Milagros", "9002", "normas.dre", "recepcion.drtc", "99127788");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/buscar?q=%FF%FE",
                "/buscar?q=%00",
                "/buscar?q=licencia&dependencia=no-existe",
                "/buscar?q=licencia&dependencia=%3Cscript%3E",
                "/buscar?q=licencia&en=expedientes",
                "/buscar?q=licencia&en=tramites&pagina=-1",
                "/buscar?q=licencia&en=tramites&pagina=99999",
                "/buscar?q=licencia&en=tramites&pagina=999999999999",
                "/buscar?q=licencia&en=tramites&pagina=dos",
                "/buscar?q=a&q=b&en=a&en=b",
                "/buscar?q=%22%29%20OR%201%3D1",
                "/buscar?dependencia=dre&en=transparencia",
                "/buscar?q=presupuesto&dependencia=grc&en=normas"
            })
    void an_address_that_somebody_made_up_is_answered_with_a_page(String path) {
        var answer = Wire.here().get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("<h1>Buscar en el portal</h1>").doesNotContain("<script>");
        assertThat(answer.header("set-cookie")).isEmpty();
    }

    @Test
    void a_question_as_long_as_an_address_may_be_is_answered() {
        assertThat(Wire.here().get("/buscar?q=" + "agua+".repeat(1_200)).status())
                .isEqualTo(200);
    }

    @Test
    void one_dependency_alone_has_its_own_answers() {
        var all = Wire.here().get("/buscar?q=presupuesto").body();
        var one = Wire.here().get("/buscar?q=presupuesto&dependencia=dre").body();

        assertThat(all).contains("/transparencia/presupuesto/3.1");
        assertThat(one)
                .doesNotContain("href=\"/transparencia/presupuesto/3.1\"")
                .contains("Buscamos solo en");
    }
}
