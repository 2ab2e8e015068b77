package pe.cumbe.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into pieces that are stored one by one, so that a reader may stop before the end of a long text. */
final class Pieces {

    /** Characters a piece holds at most. */
    static final int SIZE = 16_000;

    private Pieces() {}

    /** The text in pieces, cut between lines or words. */
    static List<String> of(String text) {
        var pieces = new ArrayList<String>();
        var start = 0;
        while (start < text.length()) {
            var end = start + SIZE >= text.length() ? text.length() : cut(text, start, start + SIZE);
            var piece = text.substring(start, end).strip();
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
            start = end;
        }
        return pieces;
    }

    private static int cut(String text, int start, int latest) {
        var line = text.lastIndexOf('\n', latest - 1);
        if (line > start + SIZE / 2) {
            return line + 1;
        }
        var word = text.lastIndexOf(' ', latest - 1);
        return word > start + SIZE / 2 ? word + 1 : latest;
    }
}
