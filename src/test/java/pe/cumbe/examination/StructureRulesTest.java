package pe.cumbe.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.cumbe.examination.ExaminedTexts.findings;
import static pe.cumbe.examination.ExaminedTexts.kinds;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings are a map, and tables say what their cells are. */
class StructureRulesTest {

    @Test
    void headings_that_go_down_a_step_at_a_time_are_left_alone() {
        assertThat(kinds("## Uno\n\n### Dos\n\n#### Tres\n\n## Cuatro\n\n### Cinco"))
                .isEmpty();
        assertThat(kinds("# Uno\n\n## Dos")).isEmpty();
    }

    @Test
    void a_level_that_is_skipped_is_an_error_at_its_line() {
        var findings = findings("## Uno\n\nTexto.\n\n#### Dos");

        assertThat(findings).extracting(Finding::kind).containsExactly(FindingKind.HEADING_SKIPS);
        assertThat(findings.get(0).line()).isEqualTo(5);
        assertThat(findings.get(0).values()).containsExactly("###");
    }

    @Test
    void the_first_heading_is_of_the_top_level() {
        assertThat(kinds("### Uno\n\n### Dos")).containsExactly(FindingKind.HEADING_STARTS_DEEP);
        assertThat(kinds("## Uno\n\n# Dos\n\n## Tres")).containsExactly(FindingKind.HEADING_STARTS_DEEP);
    }

    @Test
    void parts_are_one_page() {
        var examined = ExaminedTexts.of(
                "Título",
                "",
                List.of(new Examined.Part("uno", "## Uno"), new Examined.Part("dos", "Texto\n\n#### Dos\n\n##  uno")),
                List.of(),
                List.of());

        assertThat(findings(examined))
                .extracting(Finding::kind, Finding::part, Finding::line)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(FindingKind.HEADING_SKIPS, "dos", 3),
                        org.assertj.core.groups.Tuple.tuple(FindingKind.HEADING_REPEATED, "dos", 5));
    }

    @Test
    void an_empty_heading_is_an_error_and_two_equal_ones_get_advice() {
        assertThat(kinds("## Uno\n\n##\n\nTexto")).containsExactly(FindingKind.HEADING_EMPTY);
        assertThat(kinds("## Requisitos\n\n## REQUISITOS")).containsExactly(FindingKind.HEADING_REPEATED);
    }

    @Test
    void a_line_in_bold_that_stands_for_a_heading_gets_advice() {
        assertThat(kinds("**Requisitos del trámite**\n\nTexto.")).containsExactly(FindingKind.HEADING_IN_BOLD);
        assertThat(kinds("**Trae tu DNI.**\n\n**Nota:** el martes no se atiende.\n\n- **Uno**"))
                .isEmpty();
    }

    @Test
    void sentences_in_capitals_get_advice_and_siglas_or_names_of_norms_do_not() {
        assertThat(kinds("Aviso: SE COMUNICA A LA POBLACIÓN QUE MAÑANA NO HAY ATENCIÓN"))
                .containsExactly(FindingKind.CAPITALS);
        assertThat(kinds("La RESOLUCIÓN EJECUTIVA REGIONAL N.º 45-2011-GR.CAJ/P de la PCM, el MEF y la SUNAT"))
                .isEmpty();
        assertThat(findings(ExaminedTexts.of("GRAN FERIA DE LA PAPA EN CUTERVO", "", List.of(), List.of(), List.of())))
                .extracting(Finding::kind, Finding::part)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(FindingKind.CAPITALS, Examined.TITLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"|  |  |\n|---|---|\n| lunes | 8 |", "| lunes | 8 |\n| martes | 9 |"})
    void a_table_without_heads_is_an_error(String body) {
        assertThat(kinds(body)).containsExactly(FindingKind.TABLE_WITHOUT_HEADS);
    }

    @Test
    void a_table_with_heads_is_left_alone() {
        assertThat(kinds("|  | Hora |\n|---|---|\n| lunes | 8 |")).isEmpty();
    }

    @Test
    void what_is_nested_too_deep_is_said_and_nothing_breaks() {
        assertThat(kinds(">".repeat(500) + " x")).containsExactly(FindingKind.TOO_NESTED);
        assertThat(kinds("*a ".repeat(15_000) + "a*".repeat(15_000))).contains(FindingKind.TOO_NESTED);
    }
}
