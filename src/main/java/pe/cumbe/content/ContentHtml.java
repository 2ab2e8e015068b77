package pe.cumbe.content;

import java.util.ArrayDeque;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Writes what an editor typed in CommonMark as HTML that nobody can be harmed by and everybody can read. Markup that was
 * typed is shown as it was typed; only harmless elements and addresses pass; headings go down a step at a time below the
 * page's own; no picture of another site is fetched.
 */
public final class ContentHtml {

    private static final int FIRST_HEADING = 2;
    private static final int LAST_HEADING = 6;
    private static final int DEEPEST = 60;
    private static final List<org.commonmark.Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto", "tel")))
            .build();
    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();

    /** Only what CommonMark itself can write, without its pictures and without any attribute but where a link leads. */
    private static final Safelist HARMLESS = new Safelist()
            .addTags("h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "blockquote", "pre", "code", "em", "strong")
            .addTags("ul", "ol", "li", "a", "img", "table", "thead", "tbody", "tr", "th", "td")
            .addAttributes("a", "href")
            .addAttributes("img", "alt")
            .addAttributes("ol", "start")
            .addProtocols("a", "href", "https", "http", "mailto", "tel", "#")
            .preserveRelativeLinks(true);

    /** Relative addresses are measured from here while they are judged. */
    private static final String HERE = "https://portal.invalid/";

    private ContentHtml() {}

    /** Whether it holds things within things deeper than anybody writes, which would exhaust the server. */
    public static boolean isTooNested(String body) {
        try {
            return isDeep(PARSER.parse(body));
        } catch (StackOverflowError exhausted) {
            // the library walks emphasis within emphasis by recursion; nothing outlives the call
            return true;
        }
    }

    private static boolean isDeep(Node document) {
        Node node = document;
        int depth = 0;
        while (true) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                if (depth > DEEPEST) {
                    return true;
                }
                continue;
            }
            while (node.getNext() == null) {
                if (node.getParent() == null) {
                    return false;
                }
                node = node.getParent();
                depth--;
            }
            node = node.getNext();
        }
    }

    /** The words of a text without any mark, for searches, feeds and summaries. */
    public static String plain(String body) {
        return PLAIN.render(PARSER.parse(body)).strip();
    }

    /** The same of what nobody has judged yet; empty when it is too deep to be written. */
    public static String preview(String body) {
        return isTooNested(body) ? "" : of(body);
    }

    public static String of(String body) {
        return of(body, FIRST_HEADING);
    }

    /** The same under a heading: its own headings begin at that depth. */
    public static String of(String body, int firstHeading) {
        var rendered = Jsoup.parseBodyFragment(RENDERER.render(PARSER.parse(body)), HERE);
        var clean = new Cleaner(HARMLESS).clean(rendered);
        clean.outputSettings(new Document.OutputSettings().prettyPrint(false));
        clean.select("img").forEach(ContentHtml::inWords);
        clean.select("a").forEach(ContentHtml::mendLink);
        clean.select("table").forEach(ContentHtml::mendTable);
        mendHeadings(clean, firstHeading);
        clean.select("p:empty, li:empty, blockquote:empty").remove();
        return clean.body().html();
    }

    /** A picture of another site would tell it who reads us: its words stay. */
    private static void inWords(Element picture) {
        picture.before(new org.jsoup.nodes.TextNode(picture.attr("alt")));
        picture.remove();
    }

    private static void mendLink(Element link) {
        var address = link.attr("href");
        if (address.isBlank() || address.startsWith("//") || !link.hasText()) {
            link.unwrap();
        } else if (address.startsWith("http")) {
            link.attr("rel", "nofollow");
        }
    }

    /** Screen readers tell each cell with its column; a head without words names nothing. */
    private static void mendTable(Element table) {
        for (var head : table.select("th")) {
            if (head.hasText()) {
                head.attr("scope", "col");
            } else {
                head.tagName("td");
            }
        }
        table.select("tbody:empty, thead:empty").remove();
        table.wrap("<div class=\"desliza\" tabindex=\"0\"></div>");
    }

    private static void mendHeadings(Document text, int first) {
        var above = new ArrayDeque<Integer>();
        for (var heading : text.select("h1, h2, h3, h4, h5, h6")) {
            if (!heading.hasText()) {
                heading.remove();
                continue;
            }
            int depth = heading.tagName().charAt(1) - '0';
            while (!above.isEmpty() && above.getLast() >= depth) {
                above.removeLast();
            }
            above.addLast(depth);
            heading.tagName("h" + Math.min(LAST_HEADING, first - 1 + above.size()));
        }
    }
}
