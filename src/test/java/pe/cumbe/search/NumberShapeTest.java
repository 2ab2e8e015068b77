package pe.cumbe.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberShapeTest {

    private final TypeAliases aliases = NormFixtures.aliases();

    @ParameterizedTest
    @CsvSource({
        "45-2011, 45-2011",
        "045-2011, 45-2011",
        "RER 45, rer 45",
        "RER N° 045-2011-GR.CAJ/P, rer 45-2011-grcajp",
        "Resolución Ejecutiva Regional N.º 45 del 2011, rer 45-2011",
        "rer 45 2011, rer 45-2011",
        "D1-2025, d1-2025",
        "D000001-2025, d1-2025",
        "ley 27806, ley 27806",
        "Ley Nº27806, ley 27806",
        "LEY N.° 27806, ley 27806",
        "27806, 27806",
        "resolución 45-2011, rer 45-2011",
        "resolución 45-2011, rm 45-2011",
        "res. 45, rer 45",
        "decreto 072-2003-PCM, ds 72-2003-pcm",
        "45, 45",
        "N.° 45, 45",
        "DS 021-2019-JUS, ds 21-2019-jus",
        "d.s. 021-2019-jus, ds 21-2019-jus",
        "D.S. Nº 046-97-EF, ds 46-1997-ef",
        "decreto supremo 033-PCM-93, ds 33-1993-pcm",
        "d. leg. 860, dleg 860",
        "Decreto Legislativo nro 1071, dleg 1071",
    })
    void a_number_is_read_however_it_is_written(String typed, String key) {
        var shape = NumberShape.all(typed, aliases).orElseThrow();

        assertThat(shape.keys()).contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan de gobierno electrónico 2011",
                "2011",
                "ley",
                "reglamento de la ley 27806",
                "ley 27806 transparencia",
                "artículo 5",
                "",
                "-",
                "presupuesto 2011-2015 aprobado"
            })
    void words_are_no_number(String typed) {
        assertThat(NumberShape.all(typed, aliases)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"45, true", "n° 45, true", "27806, false", "rer 45, false", "45-2011, false"})
    void a_bare_number_finds_but_names_no_norm(String typed, boolean vague) {
        assertThat(NumberShape.all(typed, aliases).orElseThrow().isVague()).isEqualTo(vague);
    }

    @Test
    void a_citation_is_found_among_words() {
        var cited = NumberShape.in("reglamento de la Ley N° 27806, de transparencia", aliases);

        assertThat(cited).singleElement().satisfies(shape -> {
            assertThat(shape.keys()).containsExactly("ley 27806");
            assertThat(shape.whole()).isFalse();
        });
    }

    @Test
    void a_norm_answers_to_each_way_of_citing_it() {
        var keys = NumberShape.keysOf("rer", "045-2011-GR.CAJ/P", 2011, aliases);

        assertThat(keys)
                .contains(
                        "45", "rer 45", "45-2011", "rer 45-2011", "45-2011-gr", "45-2011-grcaj", "rer 45-2011-grcajp");
    }

    @Test
    void an_organic_law_answers_to_the_number_of_a_law() {
        assertThat(NumberShape.keysOf("lo", "27867", 2002, aliases)).contains("ley 27867", "lo 27867", "27867");
    }

    @Test
    void a_norm_without_number_has_no_keys() {
        assertThat(NumberShape.keysOf("sin-tipo", "", 1999, aliases)).isEmpty();
    }

    @Test
    void the_year_of_publication_at_the_end_is_not_part_of_the_number() {
        assertThat(NumberShape.keysOf("du", "052-97-1997", 1997, aliases)).contains("du 52-1997", "52-1997");
    }
}
