package pe.cumbe.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.cumbe.examination.ExaminedTexts.LIMITS;
import static pe.cumbe.examination.ExaminedTexts.body;
import static pe.cumbe.examination.ExaminedTexts.findings;
import static pe.cumbe.examination.ExaminedTexts.kinds;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Prose of sixty words or more is easy to read, or the writer is shown where to begin. */
class ReadingRulesTest {

    private static final String EASY = "Lleva tu DNI a la mesa de partes. La casa abre a las ocho. ";
    private static final String HARD =
            "La implementación de los procedimientos administrativos electrónicos requiere la"
                    + " interoperabilidad institucional de los sistemas informáticos gubernamentales que se encuentran actualmente"
                    + " operativos en las dependencias desconcentradas del gobierno regional de esta circunscripción territorial. ";

    @Test
    void easy_prose_is_measured_and_left_alone() {
        var reading = new Examination(LIMITS).reading(body(EASY.repeat(5))).orElseThrow();

        assertThat(reading.words()).isEqualTo(70);
        assertThat(reading.sentences()).isEqualTo(10);
        assertThat(reading.grade()).isEqualTo(ReadingGrade.VERY_EASY);
        assertThat(kinds(EASY.repeat(5))).isEmpty();
    }

    @Test
    void hard_prose_is_shown_with_its_longest_sentences_and_hardest_words() {
        var findings = findings(HARD.repeat(2));

        assertThat(findings)
                .extracting(Finding::kind)
                .containsExactly(
                        FindingKind.READING_HARD,
                        FindingKind.SENTENCES_LONG,
                        FindingKind.HARDEST_WORDS,
                        FindingKind.LONGEST_SENTENCE,
                        FindingKind.LONGEST_SENTENCE);
        assertThat(findings).allSatisfy(finding -> assertThat(finding.weight()).isEqualTo(Weight.ADVICE));
        assertThat(findings.get(2).excerpt()).startsWith("interoperabilidad");
        assertThat(findings.get(3).values()).containsExactly(32);
        assertThat(findings.get(3).excerpt()).startsWith("La implementación").endsWith("…");
    }

    @Test
    void less_than_sixty_words_are_not_judged() {
        assertThat(new Examination(LIMITS).reading(body(HARD))).isEmpty();
        assertThat(kinds(HARD)).isEmpty();
    }

    @Test
    void names_tables_headings_and_code_are_no_prose() {
        var names = "- Rosa Quispe Huamán, Cajamarca\n".repeat(30);
        var table =
                "\n| Nombre | Cargo |\n|---|---|\n" + "| la gerencia de infraestructura | la directora |\n".repeat(30);
        var code = "\n```\n" + HARD.repeat(3) + "\n```\n";

        assertThat(new Examination(LIMITS).reading(body(names + table + code))).isEmpty();
    }

    @Test
    void items_that_are_sentences_are_prose() {
        assertThat(new Examination(LIMITS).reading(body(("- " + EASY + "\n").repeat(5))))
                .isPresent();
    }

    @Test
    void another_language_is_not_measured() {
        var quechua = new Examined(
                "Título",
                "",
                List.of(new Examined.Part("texto", HARD.repeat(3))),
                List.of(),
                List.of(),
                InternalAddresses.ALL_ANSWER,
                "qvc");

        assertThat(new Examination(LIMITS).reading(quechua)).isEmpty();
        assertThat(findings(quechua)).isEmpty();
    }
}
