package pe.cumbe.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Reads the Spanish of norms: standard tokens in lower case without function words, and numbers without leading zeros.
 * One field folds accents and takes endings off, so that «resolucion» finds «Resolución»; another keeps both, so that
 * what is written as typed ranks higher.
 */
final class SpanishLegalAnalyzer extends AnalyzerWrapper {

    /**
     * Words that say nothing about a norm. Lucene's own list is not used: it drops forms of «estar» and «haber», and with
     * them «estado».
     */
    private static final CharArraySet FUNCTION_WORDS = new CharArraySet(
            List.of(
                    "a", "al", "ante", "con", "de", "del", "desde", "e", "el", "en", "entre", "es", "la", "las", "le",
                    "lo", "los", "n", "nº", "nro", "o", "para", "por", "que", "se", "su", "sus", "u", "un", "una", "y"),
            true);

    private final Map<IndexField.Kind, Analyzer> readers = new EnumMap<>(IndexField.Kind.class);

    SpanishLegalAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
        for (var kind : IndexField.Kind.values()) {
            readers.put(kind, new Reader(kind));
        }
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String fieldName) {
        for (var field : IndexField.values()) {
            if (field.fieldName().equals(fieldName)) {
                return of(field.kind());
            }
        }
        return of(IndexField.Kind.STEMMED);
    }

    Analyzer of(IndexField.Kind kind) {
        return java.util.Objects.requireNonNull(readers.get(kind));
    }

    private static final class Reader extends Analyzer {

        /** Between two pieces of one text: no phrase reaches across. */
        private static final int GAP = 10;

        private final IndexField.Kind kind;

        Reader(IndexField.Kind kind) {
            this.kind = kind;
        }

        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            var words = new StandardTokenizer();
            TokenStream read = new LowerCaseFilter(words);
            read = new StopFilter(read, FUNCTION_WORDS);
            read = new LeadingZerosFilter(read);
            if (kind != IndexField.Kind.EXACT) {
                read = new ASCIIFoldingFilter(read);
            }
            if (kind == IndexField.Kind.STEMMED) {
                read = new SpanishLightStemFilter(read);
            }
            return new TokenStreamComponents(words, read);
        }

        @Override
        public int getPositionIncrementGap(String fieldName) {
            return GAP;
        }
    }
}
