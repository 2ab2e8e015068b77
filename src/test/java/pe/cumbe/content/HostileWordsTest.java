package pe.cumbe.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.cumbe.block.BlockTable;

/** Whatever is typed or pasted, what is shown holds nothing that runs, hides, or tells another site who reads. */
class HostileWordsTest {

    private static final Set<String> ATTRIBUTES = Set.of("href", "rel", "start", "scope", "class", "tabindex");
    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "iframe",
            "object",
            "embed",
            "form",
            "input",
            "button",
            "svg",
            "math",
            "img",
            "video",
            "audio",
            "link",
            "meta",
            "base",
            "details",
            "template");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "<svg><script href=data:,alert(1) /></svg>",
                "<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>",
                "<iframe src=//evil.example></iframe>",
                "<object data=//evil.example></object>",
                "<embed src=//evil.example>",
                "<form action=//evil.example><input name=dni></form>",
                "<a href='x' onclick='alert(1)'>x</a>",
                "<a href=javascript:alert(1)>x</a>",
                "<style>*{display:none}</style>",
                "<p style='position:fixed;inset:0'>x</p>",
                "<base href=//evil.example/>",
                "<meta http-equiv=refresh content='0;url=//evil.example'>",
                "<link rel=stylesheet href=//evil.example>",
                "<details open ontoggle=alert(1)>x</details>",
                "<template><script>alert(1)</script></template>",
                "<!--><script>alert(1)</script>-->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java\tscript:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](\u0001javascript:alert(1))",
                "[x](vbscript:msgbox(1))",
                "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "[x](file:///etc/passwd)",
                "[x](//evil.example)",
                "[x]: javascript:alert(1)\n\n[x]",
                "<javascript:alert(1)>",
                "![x](javascript:alert(1))",
                "![x](https://evil.example/quien-lee.png)",
                "[![x](https://evil.example/a.png)](javascript:alert(1))",
                "| a |\n|---|\n| <script>alert(1)</script> |",
                "| [x](javascript:alert(1)) |\n|---|\n| b |",
                "```html\n<script>alert(1)</script>\n```",
                "`<img src=x onerror=alert(1)>`",
                "x\u0000<script>alert(1)</script>"
            })
    void words_become_harmless(String typed) {
        var shown = Jsoup.parseBodyFragment(ContentHtml.of(typed)).body();

        for (var element : shown.select("*")) {
            assertThat(NEVER).doesNotContain(element.tagName());
            element.attributes().forEach(one -> assertThat(ATTRIBUTES).contains(one.getKey()));
            if (element.hasAttr("href")) {
                assertThat(element.attr("href")).matches("(?s)(https?://|mailto:|tel:|#|/[^/]|[^/:]*$).*");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "* ", "[", "![", "**a ", "<", "`", "| ", "- > ", "_a*b"})
    void depth_exhausts_nobody(String again) {
        assertThat(ContentHtml.preview(again.repeat(5_000))).doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "solo,cabezas",
                "a,b\n1",
                "a,b\n1,2,3",
                "a,b,c,d,e,f,g,h,i,j,k\n1,2,3,4,5,6,7,8,9,10,11",
                "a;b\n1,2",
                "\u0000",
                "\"a,b\n1,2"
            })
    void what_is_no_even_table_is_none(String csv) {
        assertThat(BlockTable.of(csv)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "=HYPERLINK(\"\"//evil.example\"\")", "\u202Eabc"})
    void what_stands_in_a_cell_is_words(String cell) {
        assertThat(BlockTable.of("a,b\n\"" + cell + "\",2"))
                .hasValueSatisfying(table -> assertThat(table.rows()).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 10_000})
    void a_table_longer_than_a_sight_is_none(int rows) {
        assertThat(BlockTable.of("a,b\n" + "1,2\n".repeat(rows))).isEmpty();
    }
}
