package pe.cumbe.examination;

import java.util.function.Consumer;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words below a node, without its marks. It never walks by recursion: anybody may nest what they write. */
record Words(int deepest) {

    String of(Node root) {
        var words = new StringBuilder();
        each(root, node -> {
            if (node instanceof Text text) {
                words.append(text.getLiteral());
            } else if (node instanceof Code code) {
                words.append(code.getLiteral());
            } else if (node instanceof HtmlInline html) {
                words.append(html.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                words.append('\n');
            }
        });
        return words.toString();
    }

    /** Shows every node below, in the order of the text; true when it gave up because they lie too deep. */
    boolean each(Node root, Consumer<Node> reader) {
        Node node = root;
        int depth = 0;
        while (true) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                if (depth > deepest) {
                    return true;
                }
            } else {
                while (node != root && node.getNext() == null) {
                    node = node.getParent();
                    depth--;
                }
                if (node == root) {
                    return false;
                }
                node = node.getNext();
            }
            reader.accept(node);
        }
    }
}
