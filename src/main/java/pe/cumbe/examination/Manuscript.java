package pe.cumbe.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import pe.cumbe.examination.Passage.Shape;

/** A body taken apart: what is read in it, where it leads, what it shows. Everything knows the line where it stands. */
final class Manuscript {

    private static final int DEEPEST = 60;
    private static final Pattern ADDRESSEE = Pattern.compile("(?i)(?:mailto|tel):([^?]*).*");
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /** @param after what follows its words on the same line */
    record Leads(Passage where, String address, String words, String after) {

        /** Whom a link writes to or calls, where its words do not say it themselves. */
        Passage addressee() {
            var whom = ADDRESSEE.matcher(address);
            var text = whom.matches() && !words.contains(whom.group(1)) ? whom.group(1) : "";
            return new Passage(where.part(), where.line(), Shape.PARAGRAPH, 0, false, text);
        }
    }

    record Shows(Passage where, String address, String words) {}

    /** @param hasHeads whether any column says what it holds */
    record Table(Passage where, boolean hasHeads) {}

    private final String part;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Leads> links = new ArrayList<>();
    private final List<Shows> pictures = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private boolean tooNested;

    private Manuscript(String part) {
        this.part = part;
    }

    static Manuscript of(Examined.Part part) {
        var manuscript = new Manuscript(part.name());
        try {
            manuscript.read(PARSER.parse(part.body()));
        } catch (StackOverflowError exhausted) {
            // the library walks emphasis within emphasis by recursion; nothing outlives the call
            manuscript.tooNested = true;
        }
        return manuscript.tooNested ? nested(part.name()) : manuscript;
    }

    private static Manuscript nested(String part) {
        var manuscript = new Manuscript(part);
        manuscript.tooNested = true;
        return manuscript;
    }

    String part() {
        return part;
    }

    List<Passage> passages() {
        return passages;
    }

    List<Leads> links() {
        return links;
    }

    List<Shows> pictures() {
        return pictures;
    }

    List<Table> tables() {
        return tables;
    }

    boolean isTooNested() {
        return tooNested;
    }

    private void read(Node document) {
        var words = new Words(DEEPEST);
        tooNested = words.each(document, node -> {
            if (node instanceof Heading heading) {
                passages.add(passage(heading, Shape.HEADING, heading.getLevel(), words.of(heading)));
            } else if (node instanceof Paragraph) {
                var shape = node.getParent() instanceof ListItem ? Shape.ITEM : Shape.PARAGRAPH;
                passages.add(passage(node, shape, 0, words.of(node)));
            } else if (node instanceof TableBlock table) {
                read(table, words);
            } else if (node instanceof FencedCodeBlock code) {
                passages.add(passage(node, Shape.CODE, 0, code.getLiteral()));
            } else if (node instanceof IndentedCodeBlock code) {
                passages.add(passage(node, Shape.CODE, 0, code.getLiteral()));
            } else if (node instanceof HtmlBlock html) {
                passages.add(passage(node, Shape.CODE, 0, html.getLiteral()));
            } else if (node instanceof Link link) {
                var after = link.getNext() instanceof Text text ? text.getLiteral() : "";
                links.add(
                        new Leads(passage(link, Shape.PARAGRAPH, 0, ""), link.getDestination(), words.of(link), after));
            } else if (node instanceof Image image) {
                pictures.add(
                        new Shows(passage(image, Shape.PARAGRAPH, 0, ""), image.getDestination(), words.of(image)));
            }
        });
    }

    private void read(TableBlock table, Words words) {
        var heads = new ArrayList<String>();
        for (var group = table.getFirstChild(); group != null; group = group.getNext()) {
            for (var row = group.getFirstChild(); row != null; row = row.getNext()) {
                int column = 0;
                for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    var text = words.of(cell).strip();
                    if (cell instanceof TableCell head && head.isHeader()) {
                        heads.add(text);
                    } else if (column < heads.size() && !heads.get(column).isEmpty()) {
                        text = heads.get(column) + ": " + text;
                    }
                    passages.add(passage(cell, Shape.CELL, 0, text));
                    column++;
                }
            }
        }
        tables.add(new Table(passage(table, Shape.CELL, 0, ""), heads.stream().anyMatch(head -> !head.isEmpty())));
    }

    private Passage passage(Node node, Shape shape, int level, String text) {
        var only = node.getFirstChild();
        var bold = only instanceof StrongEmphasis && only.getNext() == null;
        return new Passage(part, line(node), shape, level, bold, text);
    }

    private static int line(Node node) {
        for (Node near = node; near != null; near = near.getParent()) {
            if (!near.getSourceSpans().isEmpty()) {
                return near.getSourceSpans().get(0).getLineIndex() + 1;
            }
        }
        return 0;
    }
}
