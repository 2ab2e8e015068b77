package pe.cumbe.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes the Markdown off a text, so that fragments read clean and addresses of links are not words. */
final class PlainText {

    /** Pieces are stored one by one, so that a reader may stop before the end of a long text. */
    static final int PIECE = 16_000;

    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]\\n]{0,400})\\]\\([^)\\n]{0,400}\\)");
    private static final Pattern SIGNS = Pattern.compile("(?m)^[#>\\s]+|[*_`|\\\\]+|-{3,}");
    private static final Pattern SPACES = Pattern.compile("[\\t\\u00a0 ]+");
    private static final Pattern LINES = Pattern.compile("\\s*\\n\\s*");

    private PlainText() {}

    /** The text in pieces of at most {@link #PIECE} characters, cut between lines or words. */
    static List<String> pieces(String markdown) {
        var pieces = new ArrayList<String>();
        var start = 0;
        while (start < markdown.length()) {
            var end = start + PIECE >= markdown.length() ? markdown.length() : cut(markdown, start, start + PIECE);
            var plain = of(markdown.substring(start, end));
            if (!plain.isEmpty()) {
                pieces.add(plain);
            }
            start = end;
        }
        return pieces;
    }

    static String of(String markdown) {
        var text = LINK.matcher(markdown).replaceAll("$1");
        text = SIGNS.matcher(text).replaceAll(" ");
        text = SPACES.matcher(text).replaceAll(" ");
        return LINES.matcher(text).replaceAll("\n").strip();
    }

    private static int cut(String text, int start, int latest) {
        var line = text.lastIndexOf('\n', latest);
        if (line > start + PIECE / 2) {
            return line + 1;
        }
        var word = text.lastIndexOf(' ', latest);
        return word > start + PIECE / 2 ? word + 1 : latest;
    }
}
