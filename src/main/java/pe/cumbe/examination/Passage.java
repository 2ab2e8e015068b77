package pe.cumbe.examination;

/**
 * A piece of a text that is read in one go.
 *
 * @param line its first, from 1; 0 where there are no lines
 * @param level of a heading, from 1; 0 of anything else
 * @param bold whether all of it is in bold
 * @param text without marks, a line break where the writer made one; a cell comes after the words at the head of its column
 */
record Passage(String part, int line, Shape shape, int level, boolean bold, String text) {

    enum Shape {
        HEADING,
        PARAGRAPH,
        ITEM,
        CELL,
        CODE
    }

    static Passage line(String part, String text) {
        return new Passage(part, 0, Shape.PARAGRAPH, 0, false, text);
    }

    static Passage whole() {
        return line(Examined.WHOLE, "");
    }

    /** The same, from the line where a place of its text stands. */
    Passage at(int place) {
        int breaks = 0;
        for (int i = 0; i < place && line > 0; i++) {
            breaks += text.charAt(i) == '\n' ? 1 : 0;
        }
        return new Passage(part, line + breaks, shape, level, bold, text);
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
