package pe.cumbe.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor may type, and what of it reaches a page. */
class ContentHtmlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            textBlock =
                    """
                    un **texto** con *énfasis*                    ¦ <p>un <strong>texto</strong> con <em>énfasis</em></p>
                    # Título                                      ¦ <h2>Título</h2>
                    #### Título                                   ¦ <h2>Título</h2>
                    - uno\\n- dos                                 ¦ <ul><li>uno</li><li>dos</li></ul>
                    3. tres                                       ¦ <ol start="3"><li>tres</li></ol>
                    [La ley](https://example.org/ley)             ¦ <p><a href="https://example.org/ley" rel="nofollow">La ley</a></p>
                    [Trámites](/tramites)                         ¦ <p><a href="/tramites">Trámites</a></p>
                    [Escríbenos](mailto:a@example.org)            ¦ <p><a href="mailto:a@example.org">Escríbenos</a></p>
                    [Llama](tel:076362022)                        ¦ <p><a href="tel:076362022">Llama</a></p>
                    ![Un cerro](https://example.org/cerro.png)    ¦ <p>Un cerro</p>
                    [ ](https://example.org)                      ¦ ` `
                    [Entra](javascript:alert(1))                  ¦ <p>Entra</p>
                    [Entra](JaVaScRiPt:alert(1))                  ¦ <p>Entra</p>
                    [Entra](&#106;avascript:alert(1))             ¦ <p>Entra</p>
                    [Entra](data:text/html;base64,PHN2Zz4=)       ¦ <p>Entra</p>
                    [Entra](vbscript:x)                           ¦ <p>Entra</p>
                    [Entra](//example.org/x)                      ¦ <p>Entra</p>
                    <javascript:alert(1)>                         ¦ <p>javascript:alert(1)</p>
                    <script>alert(1)</script>                     ¦ <p>&lt;script&gt;alert(1)&lt;/script&gt;</p>
                    hola <img src=x onerror=alert(1)>             ¦ <p>hola &lt;img src=x onerror=alert(1)&gt;</p>
                    <iframe src="https://example.org"></iframe>   ¦ <p>&lt;iframe src="https://example.org"&gt;&lt;/iframe&gt;</p>
                    <b style="color:red">x</b>                    ¦ <p>&lt;b style="color:red"&gt;x&lt;/b&gt;</p>
                    <a href="javascript:x">x</a>                  ¦ <p>&lt;a href="javascript:x"&gt;x&lt;/a&gt;</p>
                    """)
    void what_is_typed_is_harmless_and_nothing_of_it_is_lost(String typed, String html) {
        var written = ContentHtml.of(typed.replace("\\n", "\n"))
                .replaceAll("\\s*\n\\s*", "")
                .strip();

        if (html.isBlank()) {
            assertThat(written).doesNotContain("<a");
        } else {
            assertThat(written).isEqualTo(html);
        }
    }

    @Test
    void headings_go_down_one_step_at_a_time_below_the_title_of_the_page() {
        assertThat(ContentHtml.of("# Uno\n\n### Hondo\n\n###### Más hondo\n\n## Medio\n\n# Dos\n\n#\n"))
                .contains("<h2>Uno</h2>", "<h3>Hondo</h3>", "<h4>Más hondo</h4>", "<h3>Medio</h3>", "<h2>Dos</h2>")
                .doesNotContain("<h2></h2>");
    }

    @Test
    void a_table_tells_its_columns_and_slides_on_a_phone() {
        assertThat(ContentHtml.of("| Día | |\n|:--|--:|\n| Lunes | 8:00 |\n"))
                .contains(
                        "<div class=\"desliza\" tabindex=\"0\"><table>",
                        "<th scope=\"col\">Día</th>",
                        "<td></td>",
                        "<td>8:00</td>")
                .doesNotContain("align");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "* ", "1. ", "**a ", "*a ", "["})
    void thousands_of_things_within_things_are_noticed_and_never_exhaust_the_server(String sign) {
        var opens = sign.strip().startsWith("**") || sign.startsWith("*a");
        var body = sign.repeat(15_000)
                + (opens ? "a" + sign.strip().replace("a", "").repeat(15_000) : "x");

        if (!ContentHtml.isTooNested(body)) {
            assertThat(ContentHtml.of(body)).isNotEmpty();
        }
    }

    @Test
    void an_ordinary_list_of_lists_is_not_too_nested() {
        assertThat(ContentHtml.isTooNested("- a\n  - b\n    - c\n      > **d** *e*\n"))
                .isFalse();
    }

    @Test
    void plain_words_have_no_marks() {
        assertThat(ContentHtml.plain("# Feria\n\nUn **texto** con [enlace](https://example.org).\n\n- uno\n"))
                .contains("Feria", "Un texto con", "uno")
                .doesNotContain("**", "#");
    }
}
