package pe.cumbe.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Syllables by the spelling of the word, as the Ortografía of 2010 parts them. Words are written with their parts. */
class SyllablesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sol",
                "ca-sa",
                "trá-mi-te",
                "trans-pa-ren-cia",
                "pro-ce-di-mien-to",
                "ad-mi-nis-tra-ción",
                "res-pon-sa-bi-li-dad",
                "ins-ti-tu-cio-nal",
                "obs-tá-cu-lo",
                "cons-truc-ción"
            })
    void consonants_add_none(String parts) {
        isParted(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ciu-dad",
                "cui-da-do",
                "via-je",
                "pue-blo",
                "cie-lo",
                "miér-co-les",
                "pe-rió-di-co",
                "vein-te",
                "pei-ne",
                "deu-da",
                "au-to",
                "pai-sa-je",
                "bou",
                "viu-da",
                "rui-do",
                "je-sui-ta",
                "cuí-da-te",
                "reu-nión",
                "guion",
                "fui",
                "Piu-ra",
                "Huan-ca-yo",
                "Hual-ga-yoc"
            })
    void a_closed_vowel_beside_another_is_said_with_it(String parts) {
        isParted(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a-é-re-o",
                "le-er",
                "zo-o-ló-gi-co",
                "co-or-di-na-ción",
                "po-e-ta",
                "te-a-tro",
                "ca-os",
                "Ja-én",
                "re-a-li-zar",
                "chi-i-ta",
                "ti-í-to"
            })
    void two_open_vowels_are_two_and_so_are_two_equal_ones(String parts) {
        isParted(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dí-a",
                "pa-ís",
                "rí-o",
                "Ma-rí-a",
                "re-ír",
                "o-ír",
                "ba-úl",
                "le-í-a",
                "a-ún",
                "flú-or",
                "tran-se-ún-te",
                "pe-rí-o-do",
                "con-ti-nú-a",
                "cons-truí-a",
                "o-í-ais",
                "ge-o-gra-fí-a"
            })
    void an_accent_on_the_closed_vowel_parts_them(String parts) {
        isParted(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pa-ra-guay",
                "U-ru-guay",
                "buey",
                "a-ve-ri-guáis",
                "miau",
                "a-ve-ri-güéis",
                "pa-ra-no-ia",
                "ha-wa-ia-no"
            })
    void three_vowels_hold_together_around_an_open_one(String parts) {
        isParted(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "que-so",
                "qui-tar",
                "quios-co",
                "gue-rra",
                "gui-ta-rra",
                "guí-a",
                "si-guien-te",
                "ver-güen-za",
                "pin-güi-no",
                "lin-güís-ti-ca",
                "ar-güir",
                "a-gua",
                "i-gua-na",
                "len-gua-je"
            })
    void the_u_of_que_and_gue_is_mute_unless_it_bears_its_dots(String parts) {
        isParted(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prohi-bir",
                "prohi-bi-do",
                "pro-hí-be",
                "bú-ho",
                "ve-hí-cu-lo",
                "a-ho-ra",
                "al-co-hol",
                "re-hén",
                "a-hí",
                "ahi-ja-do",
                "ahu-yen-tar",
                "de-sahu-cio",
                "ca-ca-hue-te",
                "a-hue-car",
                "re-huir",
                "des-hie-lo",
                "ex-hi-bir",
                "huér-fa-no",
                "hie-lo"
            })
    void an_h_between_vowels_changes_nothing_unless_it_opens_hue_or_hie(String parts) {
        isParted(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "y",
                "rey",
                "re-yes",
                "muy",
                "hoy",
                "a-yu-da",
                "yo",
                "Y-nés",
                "con-vo-ya",
                "ley",
                "le-yes",
                "whis-ky"
            })
    void y_is_a_vowel_at_the_end_and_before_a_consonant(String parts) {
        isParted(parts);
    }

    @ParameterizedTest
    @CsvSource({"27806, 2", "2026, 2", "45-2011, 4", "3.5, 4", "art, 1", "1.er, 3"})
    void a_number_is_taken_at_a_glance(String word, int syllables) {
        assertThat(Syllables.of(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({"TUPA, 2", "SUNAT, 2", "RUC, 1", "UGEL, 2", "PCM, 4", "DNI, 4", "PDF, 4", "RENIEC, 2", "MIMP, 6"})
    void siglas_that_can_be_said_are_a_word_and_the_others_their_letters(String siglas, int syllables) {
        assertThat(Syllables.of(siglas)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({"«trámite», 3", "¿Dónde?, 2", "técnico-administrativo, 9", "y/o, 2", "—, 0", "..., 0", "MAÑANA, 3"})
    void signs_around_and_inside_a_word_are_not_said(String word, int syllables) {
        assertThat(Syllables.of(word)).isEqualTo(syllables);
    }

    @Test
    void letters_with_their_marks_apart_are_the_same() {
        assertThat(Syllables.of("pai\u0301s")).isEqualTo(2);
    }

    private static void isParted(String parts) {
        var expected = (int) Arrays.stream(parts.split("-", -1)).count();

        assertThat(Syllables.of(parts.replace("-", ""))).as(parts).isEqualTo(expected);
    }
}
