package pe.cumbe.norm;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a piece of a norm's text as HTML that any validator and any screen reader accepts, whatever the source wrote:
 * nothing of the source is ever markup, headings go down one step at a time, no image is loaded, a link leads somewhere.
 */
final class PieceHtml {

    /** The page's h1 is the norm and its h2 the text; what the text calls a heading begins here. */
    private static final int FIRST_HEADING = 3;

    private static final int LONGEST_HEADING = 180;
    private static final Map<String, String> HOSTS = Map.of("/spij-ext-web/", "https://spij.minjus.gob.pe");
    private static final Parser PARSER =
            Parser.builder().enabledBlockTypes(Set.of()).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .omitSingleParagraphP(true)
            .build();

    private PieceHtml() {}

    static String of(String piece, Outline outline) {
        var html = new StringBuilder(piece.length() * 5 / 4);
        Iterator<Outline.Entry> places = outline.entries().iterator();
        var above = new ArrayDeque<Integer>();
        for (var block : TextBlock.read(piece)) {
            var anchor =
                    block.place() != null && places.hasNext() ? places.next().anchor() : null;
            var plain = InlineMarks.plain(block.markdown());
            var inline = inline(block.markdown());
            if (inline.isBlank()) {
                continue;
            }
            boolean heading = plain.length() <= LONGEST_HEADING && (block.isHeading() || block.place() != null);
            int level = heading ? level(block, above) : 0;
            write(html, heading ? "h" + level : "p", anchor, inline);
        }
        return html.toString();
    }

    /** Headings of one depth are siblings; the first of a deeper one goes down a single step, however deep it is. */
    private static int level(TextBlock block, Deque<Integer> above) {
        int depth = block.place() == null ? 1 : block.place().depth();
        while (!above.isEmpty() && above.getLast() >= depth) {
            above.removeLast();
        }
        above.addLast(depth);
        return FIRST_HEADING - 1 + above.size();
    }

    private static void write(StringBuilder html, String tag, @Nullable String anchor, String inline) {
        html.append('<').append(tag);
        if (anchor != null) {
            html.append(" id=\"").append(anchor).append('"');
        }
        html.append('>').append(inline).append("</").append(tag).append(">\n");
    }

    private static String inline(String markdown) {
        var document = PARSER.parse(markdown);
        document.accept(new Sweeper(!markdown.contains("\\*")));
        return RENDERER.render(document).replace("<br />", "<br>").strip();
    }

    /** Takes away what the source could not mean or a page must not do. */
    private static final class Sweeper extends AbstractVisitor {

        private final boolean strayMarks;

        Sweeper(boolean strayMarks) {
            this.strayMarks = strayMarks;
        }

        @Override
        public void visit(Text text) {
            if (strayMarks && text.getLiteral().contains("**")) {
                text.setLiteral(text.getLiteral().replace("**", ""));
            }
        }

        @Override
        public void visit(Image image) {
            unwrap(image);
        }

        @Override
        public void visit(HtmlInline tag) {
            if (tag.getLiteral().matches("(?i)<br\\s*/?>")) {
                tag.insertAfter(new HardLineBreak());
                tag.unlink();
            }
        }

        @Override
        public void visit(Link link) {
            link.setTitle(null);
            var address = address(link.getDestination());
            if (address == null || words(link).isBlank()) {
                unwrap(link);
            } else {
                link.setDestination(address);
                visitChildren(link);
            }
        }

        private void unwrap(Node node) {
            List<Node> children = new ArrayList<>();
            for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
                children.add(child);
            }
            for (var child : children) {
                node.insertBefore(child);
            }
            node.unlink();
            children.forEach(child -> child.accept(this));
        }

        private static String words(Node node) {
            var words = new StringBuilder();
            node.accept(new AbstractVisitor() {
                @Override
                public void visit(Text text) {
                    words.append(text.getLiteral());
                }
            });
            return words.toString();
        }

        /** An absolute address of the web, or null. Addresses inside a known source get their host back. */
        private static @Nullable String address(String destination) {
            var written = destination.strip();
            for (var host : HOSTS.entrySet()) {
                if (written.startsWith(host.getKey())) {
                    written = host.getValue() + written;
                }
            }
            try {
                var uri = new URI(written);
                boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
                return web && uri.getHost() != null ? uri.toASCIIString() : null;
            } catch (URISyntaxException nowhere) {
                return null;
            }
        }
    }
}
