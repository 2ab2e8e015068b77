package pe.cumbe.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** INFLESZ = 206.835 − 62.3 × syllables a word − words a sentence; each figure here was worked out by hand. */
class ReadingTest {

    @Test
    void short_words_in_short_sentences_are_very_easy() {
        // El sol sa-le. La lu-na se va. : 7 words, 9 syllables, 2 sentences
        var reading = reading("El sol sale. La luna se va.");

        assertThat(reading.words()).isEqualTo(7);
        assertThat(reading.sentences()).isEqualTo(2);
        assertThat(reading.syllables()).isEqualTo(9);
        // 206.835 − 62.3 × 9/7 − 3.5 = 206.835 − 80.1 − 3.5
        assertThat(reading.inflesz()).isCloseTo(123.235, within(0.001));
        assertThat(reading.grade()).isEqualTo(ReadingGrade.VERY_EASY);
    }

    @Test
    void what_the_region_writes_in_its_plan_is_hard() {
        // La im-ple-men-ta-ción de pro-ce-di-mien-tos ad-mi-nis-tra-ti-vos e-lec-tró-ni-cos : 6 words, 23 syllables
        var reading = reading("La implementación de procedimientos administrativos electrónicos.");

        assertThat(reading.words()).isEqualTo(6);
        assertThat(reading.syllables()).isEqualTo(1 + 5 + 1 + 5 + 6 + 5);
        // 206.835 − 62.3 × 23/6 − 6 = 206.835 − 238.8167 − 6
        assertThat(reading.inflesz()).isCloseTo(-37.982, within(0.001));
        assertThat(reading.grade()).isEqualTo(ReadingGrade.VERY_HARD);
    }

    @Test
    void an_ordinary_notice_lies_between() {
        // Pre-sen-ta tu so-li-ci-tud en la me-sa de par-tes. : 8 words, 15 syllables, 1 sentence
        var reading = reading("Presenta tu solicitud en la mesa de partes.");

        assertThat(reading.words()).isEqualTo(8);
        assertThat(reading.syllables()).isEqualTo(3 + 1 + 4 + 1 + 1 + 2 + 1 + 2);
        // 206.835 − 62.3 × 15/8 − 8 = 206.835 − 116.8125 − 8
        assertThat(reading.inflesz()).isCloseTo(82.0225, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({
        "39.99, VERY_HARD",
        "40, RATHER_HARD",
        "54.99, RATHER_HARD",
        "55, NORMAL",
        "64.99, NORMAL",
        "65, RATHER_EASY",
        "79.99, RATHER_EASY",
        "80, VERY_EASY"
    })
    void the_scale_has_five_words(double inflesz, ReadingGrade grade) {
        assertThat(ReadingGrade.of(inflesz)).isEqualTo(grade);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lo dice el art. 5 de la ley.",
                "Vive en el Jr. Lima y trabaja lejos.",
                "Según el D.S. N.º 007-2024-JUS se publica.",
                "Atendemos de 8 a. m. a 1 p. m. y por la tarde.",
                "La Dra. Rosa Quispe atiende hoy.",
                "Pesa 7.5 MB y tarda.",
                "Escribe a J. Pérez por la tarde."
            })
    void the_stop_of_an_abbreviation_ends_no_sentence(String text) {
        assertThat(Sentence.in(Passage.line("", text))).hasSize(1);
    }

    @Test
    void questions_exclamations_and_quotes_end_sentences() {
        assertThat(Sentence.in(Passage.line("", "¿Qué necesitas? Tu DNI. «Nada más.» ¡Listo! Ya está… Puedes irte.")))
                .extracting(Sentence::text)
                .containsExactly("¿Qué necesitas?", "Tu DNI.", "«Nada más.", "¡Listo!", "Ya está…", "Puedes irte.");
    }

    @Test
    void addresses_of_the_web_and_of_mail_are_no_words() {
        var sentence =
                Sentence.in(Passage.line("", "Escribe a mesa@example.pe o mira https://example.pe/tramites hoy"));

        assertThat(sentence.get(0).words()).containsExactly("Escribe", "a", "o", "mira", "hoy");
    }

    private static Reading reading(String text) {
        return Reading.of(Sentence.in(Passage.line("", text))).orElseThrow();
    }

    @Test
    void without_a_word_there_is_nothing_to_measure() {
        assertThat(Reading.of(List.of())).isEmpty();
    }
}
