package pe.cumbe.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** «021» and «21» are the same number: takes leading zeros off tokens that are all digits. */
final class LeadingZerosFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    LeadingZerosFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        var zeros = leadingZeros();
        if (zeros > 0) {
            var rest = term.length() - zeros;
            System.arraycopy(term.buffer(), zeros, term.buffer(), 0, rest);
            term.setLength(rest);
        }
        return true;
    }

    private int leadingZeros() {
        var zeros = 0;
        for (var i = 0; i < term.length(); i++) {
            var letter = term.charAt(i);
            if (letter < '0' || letter > '9') {
                return 0;
            }
            if (zeros == i && letter == '0' && i < term.length() - 1) {
                zeros++;
            }
        }
        return zeros;
    }
}
