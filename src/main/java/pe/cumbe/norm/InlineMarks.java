package pe.cumbe.norm;

import java.util.regex.Pattern;

/** The emphasis marks of sources, which leave spaces inside them and open again what they have just closed. */
final class InlineMarks {

    private static final Pattern SPACE_BEFORE_CLOSING = Pattern.compile("\\s+([*_]{1,3})$");
    private static final Pattern SPACE_AFTER_OPENING = Pattern.compile("^([*_]{1,3})\\s+");
    private static final Pattern CLOSED_AND_OPENED = Pattern.compile("(?<!\\\\)\\*\\*( ?)\\*\\*");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]\\[]*)\\]\\([^)]*\\)");
    private static final Pattern MARKS = Pattern.compile("\\\\(?=\\p{Punct})|[*_]+");
    private static final Pattern DEFINITION = Pattern.compile("^\\[[^\\]]{1,999}\\]:");

    private InlineMarks() {}

    static String mended(String content) {
        var text = CLOSED_AND_OPENED.matcher(content).replaceAll("$1");
        text = SPACE_BEFORE_CLOSING.matcher(text).replaceAll("$1");
        text = SPACE_AFTER_OPENING.matcher(text).replaceAll("$1");
        if (DEFINITION.matcher(text).find()) {
            // CommonMark would take it for the definition of a link and drop it
            text = "\\" + text;
        }
        return text.matches("[*_\\s]*") ? "" : text;
    }

    /** What a reader reads, without marks. */
    static String plain(String markdown) {
        var text = LINK.matcher(markdown).replaceAll("$1");
        return MARKS.matcher(text).replaceAll("").replace('\n', ' ').strip();
    }
}
