package pe.cumbe.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.cumbe.examination.ExaminedTexts.findings;
import static pe.cumbe.examination.ExaminedTexts.kinds;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link leads somewhere, safely, and its words alone say where. */
class LinkRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Ver los trámites](/tramites)",
                "[Ver los trámites](/tramites?tipo=salud#lista)",
                "[Contacto de educación](/dre/contacto)",
                "[Portal nacional](https://www.gob.pe/regioncajamarca)",
                "[Consulta de pagos](https://190.12.34.56:8443/pagos)",
                "[Municipio de Ñuñoa](https://www.ñuñoa.pe/)",
                "[Escribe a la mesa](mailto:mesa@example.pe?subject=Hola)",
                "[Llama al 076 361234](tel:+5176361234)",
                "[Más abajo, los requisitos](#requisitos)",
                "Nota (ver el anexo) y [corchetes] sueltos",
                "Según [la ley](https://example.pe/a_(b))"
            })
    void a_good_link_is_left_alone(String body) {
        assertThat(kinds(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Ver la norma](norma-12)",
                "[Ver la norma](//otro.pe/norma)",
                "[Ver la norma](https:///norma)",
                "[Ver la norma](https://norma)",
                "[Ver la norma](https://localhost:8080/norma)",
                "[Ver la norma](https://192.168.1.20/norma)",
                "[Ver la norma](htps://example.pe)",
                "[Ver la norma](ftp://example.pe/norma)",
                "[Ver la norma](https://usuario@example.pe)",
                "[Ver la norma](www.example.pe)",
                "[Ver la norma]()",
                "[Ver la norma](https://example.pe/la norma)",
                "[Ver la norma] (https://example.pe/norma)",
                "[Escribe a la mesa](mailto:mesa)",
                "[Llama a la mesa](tel:)"
            })
    void an_address_that_no_browser_follows_is_an_error(String body) {
        assertThat(kinds(body)).containsExactly(FindingKind.LINK_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x", "file:///C:/x"})
    void an_address_that_runs_something_is_an_error(String address) {
        assertThat(kinds("[Ver la norma](" + address + ")")).containsExactly(FindingKind.LINK_DANGEROUS);
    }

    @Test
    void an_address_of_the_portal_that_does_not_answer_is_an_error_where_it_stands() {
        var findings = findings("Primero.\n\nSegundo, [los trámites viejos](/tramites/viejos?x=1).");

        assertThat(findings).hasSize(1);
        var finding = findings.get(0);
        assertThat(finding.kind()).isEqualTo(FindingKind.LINK_LEADS_NOWHERE);
        assertThat(finding.weight()).isEqualTo(Weight.ERROR);
        assertThat(finding.part()).isEqualTo(ExaminedTexts.BODY);
        assertThat(finding.line()).isEqualTo(3);
        assertThat(finding.excerpt()).isEqualTo("/tramites/viejos?x=1");
        assertThat(finding.values()).containsExactly("los trámites viejos");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[](/tramites)", "[ ](/tramites)", "[→](/tramites)", "[**...**](/tramites)"})
    void a_link_without_words_is_an_error(String body) {
        assertThat(kinds(body)).containsExactly(FindingKind.LINK_WITHOUT_WORDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aquí",
                "Aquí",
                "haz clic aquí",
                "Haz click aquí.",
                "clic",
                "ver aquí",
                "Descarga aquí",
                "ver más",
                "Leer más…",
                "más información",
                "este enlace",
                "link",
                "descargar",
                "https://www.gob.pe/tramites",
                "www.gob.pe"
            })
    void words_that_say_nothing_alone_get_advice(String words) {
        assertThat(kinds("[" + words + "](/tramites)")).containsExactly(FindingKind.LINK_VAGUE);
    }

    @Test
    void an_open_line_gets_advice() {
        assertThat(kinds("[Portal de salud](http://salud.example.pe)")).containsExactly(FindingKind.LINK_NOT_SECURE);
    }

    @Test
    void a_link_to_a_file_says_what_it_is_and_what_it_weighs() {
        assertThat(kinds("[Plan anual](https://example.pe/plan.pdf)")).containsExactly(FindingKind.LINK_TO_FILE_UNTOLD);
        assertThat(kinds("[Plan anual (PDF)](https://example.pe/plan.pdf?v=2)"))
                .containsExactly(FindingKind.LINK_TO_FILE_UNTOLD);
        assertThat(kinds("[Plan anual (PDF, 2.4 MB)](https://example.pe/plan.pdf)"))
                .isEmpty();
        assertThat(kinds("[Plan anual](https://example.pe/plan.xlsx) (Excel, 300 KB)"))
                .isEmpty();
    }
}
