package pe.cumbe.attachment;

import java.nio.ByteBuffer;

/**
 * Counts the signs that a page draws: what stands in {@code (…)} or {@code <…>} between {@code BT} and {@code ET} before
 * {@code Tj}, {@code TJ}, {@code '} or {@code "}. Fed piece by piece; it holds no more than where it stands.
 */
final class PdfSigns {

    private boolean inText;
    private int parentheses;
    private boolean escaped;
    private boolean inHex;
    private int figures;
    private long waiting;
    private int last;
    private int lastButOne;

    /** How many were drawn in this piece. */
    long count(ByteBuffer piece) {
        long drawn = 0;
        while (piece.hasRemaining()) {
            drawn += next(piece.get() & 0xFF);
        }
        return drawn;
    }

    private long next(int sign) {
        if (parentheses > 0) {
            inParentheses(sign);
            return 0;
        }
        if (inHex) {
            inFigures(sign);
            return 0;
        }
        long drawn = isBreak(sign) || "[/(<".indexOf(sign) >= 0 ? operator() : 0;
        if (sign == '(') {
            parentheses = 1;
        } else if (sign == '<') {
            inHex = true;
            figures = 0;
        }
        lastButOne = last;
        last = sign;
        return drawn;
    }

    private long operator() {
        if (lastButOne == 'B' && last == 'T') {
            inText = true;
        } else if (lastButOne == 'E' && last == 'T') {
            inText = false;
        } else if (last == '\'' || last == '"' || (lastButOne == 'T' && (last == 'j' || last == 'J'))) {
            long drawn = inText ? waiting : 0;
            waiting = 0;
            return drawn;
        } else if (Character.isLetter(last)) {
            waiting = 0;
        }
        return 0;
    }

    private void inParentheses(int sign) {
        if (escaped) {
            escaped = false;
        } else if (sign == '\\') {
            escaped = true;
        } else if (sign == '(') {
            parentheses++;
        } else if (sign == ')') {
            parentheses--;
        } else if (!isBreak(sign)) {
            waiting++;
        }
    }

    private void inFigures(int sign) {
        if (sign == '>') {
            inHex = false;
            waiting += figures / 2;
        } else if (Character.digit(sign, 16) >= 0) {
            figures++;
        } else if (!isBreak(sign)) {
            inHex = false;
        }
    }

    private static boolean isBreak(int sign) {
        return sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t' || sign == '\f' || sign == 0;
    }
}
