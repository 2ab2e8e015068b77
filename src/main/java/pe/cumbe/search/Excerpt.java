package pe.cumbe.search;

import java.util.List;

/** A fragment of a norm with the searched words marked. */
public record Excerpt(List<Piece> pieces) {

    public static final Excerpt NONE = new Excerpt(List.of());

    /** A run of text; {@code marked} when somebody searched for it. */
    public record Piece(String text, boolean marked) {}

    public Excerpt {
        pieces = List.copyOf(pieces);
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** The words alone. */
    public String text() {
        var all = new StringBuilder();
        pieces.forEach(piece -> all.append(piece.text()));
        return all.toString();
    }

    /** Escaped for a page; the only tag in it is {@code mark}. */
    public String html() {
        var all = new StringBuilder();
        for (var piece : pieces) {
            var text = escape(piece.text());
            all.append(piece.marked() ? "<mark>" + text + "</mark>" : text);
        }
        return all.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
