package pe.cumbe.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A norm's text cut into pages, and each page as HTML. */
class NormTextTest {

    @Test
    void the_pieces_are_the_text_to_the_letter() {
        var text = longLaw(400);

        var pieces = TextPieces.of(text);

        assertThat(pieces.stream().map(Norms.TextPiece::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(pieces).hasSizeGreaterThan(5).allSatisfy(piece -> assertThat(piece.text())
                .hasSizeLessThanOrEqualTo(TextPieces.LARGEST + 200));
    }

    @Test
    void every_article_has_one_anchor_in_the_whole_norm() {
        var seen = new HashSet<String>();

        for (var piece : TextPieces.of(longLaw(300) + longLaw(300))) {
            var html = PieceHtml.of(piece.text(), piece.outline());
            for (var entry : piece.outline().entries()) {
                assertThat(seen.add(entry.anchor())).as(entry.anchor()).isTrue();
                assertThat(html).contains("id=\"" + entry.anchor() + "\"");
            }
        }

        assertThat(seen).contains("a1", "a300", "a1-2", "a300-2", "an1");
    }

    @Test
    void a_text_of_two_million_letters_without_a_line_break_is_cut_all_the_same() {
        var pieces = TextPieces.of("palabra ".repeat(250_000));

        assertThat(pieces).hasSizeBetween(230, 300);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Artículo 5.- Plazo",
                "**Artículo 5.- Plazo**",
                "## Artículo 5",
                "   **_Artículo 5.-_** **Plazo.**",
                "Artículo 5°.- Plazo",
                "ARTÍCULO QUINTO.- APROBAR el plan",
                "Articulo 05: Plazo"
            })
    void an_article_is_recognised_however_it_is_written(String line) {
        assertThat(TextPieces.of(line).get(0).outline().holds("a5")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Artículo 5 de la Ley inventada", "según el artículo 5.", "Articulado general"})
    void a_mention_of_an_article_is_not_an_article(String line) {
        assertThat(TextPieces.of(line).get(0).outline().entries()).isEmpty();
    }

    @Test
    void articles_of_a_scanned_text_are_found_without_empty_lines() {
        var outline = TextPieces.of("SE RESUELVE:\nArtículo Primero.- APROBAR.\nArtículo Segundo.- PUBLICAR.\n")
                .get(0)
                .outline();

        assertThat(outline.entries()).extracting(Outline.Entry::anchor).containsExactly("a1", "a2");
    }

    @Test
    void nothing_of_the_source_is_markup() {
        var html = html("Hola <script>alert(1)</script> <img src=x onerror=y> [x](javascript:alert(1)) & «ñ»");

        assertThat(html)
                .isEqualTo(
                        "<p>Hola &lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=y&gt; x &amp; «ñ»</p>\n");
    }

    @Test
    void no_image_is_loaded_and_no_link_leads_nowhere() {
        assertThat(html("![plano](http://a.pe/b.png)")).isEqualTo("<p>plano</p>\n");
        assertThat(html("[](http://a.pe/) fin")).isEqualTo("<p>fin</p>\n");
        assertThat(html("[ley](/otra/ruta)")).isEqualTo("<p>ley</p>\n");
        assertThat(html("[ley](http:\\\\a.pe)")).doesNotContain("<a ");
        assertThat(html("[ley](/spij-ext-web/detallenorma/H1)"))
                .contains("href=\"https://spij.minjus.gob.pe/spij-ext-web/detallenorma/H1\"");
    }

    @Test
    void headings_go_down_one_step_at_a_time() {
        assertThat(html("##### Hondo\n\ntexto\n\n# Título\n\nCAPÍTULO I\n\nArtículo 1.- Uno"))
                .contains(
                        "<h3 id=\"s1\">Hondo</h3>",
                        "<h3>Título</h3>",
                        "<h4 id=\"s2\">CAPÍTULO I</h4>",
                        "<h5 id=\"a1\">");
    }

    @Test
    void articles_of_a_chapter_are_headings_of_one_level() {
        assertThat(html("CAPÍTULO I\n\nArtículo 1.- Uno\n\nArtículo 2.- Dos\n\nTÍTULO II\n\nArtículo 3.- Tres"))
                .contains("<h3 id=\"s1\">", "<h4 id=\"a1\">", "<h4 id=\"a2\">", "<h3 id=\"s2\">", "<h4 id=\"a3\">");
    }

    @Test
    void the_numbering_of_a_law_is_text_and_is_never_counted_again() {
        assertThat(html("1. Uno\n3. Tres\n- raya\n    sangría"))
                .isEqualTo("<p>1. Uno</p>\n<p>3. Tres</p>\n<p>- raya\nsangría</p>\n");
    }

    @Test
    void characters_that_no_page_may_hold_are_left_out() {
        assertThat(html("uno\u0001\u0085dos \uD800 tres\uFFFE")).isEqualTo("<p>uno dos tres</p>\n");
    }

    @Test
    void emphasis_with_spaces_inside_it_is_mended() {
        assertThat(html("**(SEPARATA ESPECIAL)  \n**")).isEqualTo("<p><strong>(SEPARATA ESPECIAL)</strong></p>\n");
    }

    private static String html(String text) {
        var pieces = TextPieces.of(text);
        return PieceHtml.of(pieces.get(0).text(), pieces.get(0).outline());
    }

    private static String longLaw(int articles) {
        return IntStream.rangeClosed(1, articles)
                .mapToObj(number -> (number % 40 == 1 ? "**TÍTULO " + "I".repeat(number % 3 + 1) + "**\n\n" : "")
                        + "**Artículo " + number + ".- Materia " + number + "**\n\n"
                        + "Lo que dispone este artículo inventado. ".repeat(number % 7 + 1) + "\n\n")
                .collect(Collectors.joining("", "", "ANEXO 1\n\nCuadro.\n\n"));
    }
}
